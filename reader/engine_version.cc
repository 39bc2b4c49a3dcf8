#include <poppler-config.h>
#include <sys/stat.h>
#include <tesseract/baseapi.h>

#include "reader/zygote.h"

namespace writ::reader {

std::string EngineVersion(const std::string& tessdata) {
  struct stat model {};
  stat((tessdata + "/eng.traineddata").c_str(), &model);
  return std::string("poppler ") + POPPLER_VERSION + ", tesseract " +
         tesseract::TessBaseAPI::Version() + ", eng.traineddata " + std::to_string(model.st_size) +
         "@" + std::to_string(model.st_mtime);
}

}  // namespace writ::reader
