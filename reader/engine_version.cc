#include <poppler-config.h>
#include <sys/stat.h>
#include <tesseract/baseapi.h>

#include "reader/recogniser.h"
#include "reader/zygote.h"

namespace writ::reader {

std::string EngineVersion(const std::string& tessdata) {
  struct stat model {
  }, second{};
  stat((tessdata + "/eng.traineddata").c_str(), &model);
  stat((SecondModelFolder() + "/eng.traineddata").c_str(), &second);
  return std::string("poppler ") + POPPLER_VERSION + ", tesseract " +
         tesseract::TessBaseAPI::Version() + ", eng.traineddata " + std::to_string(model.st_size) +
         "@" + std::to_string(model.st_mtime) + ", second " + std::to_string(second.st_size);
}

}  // namespace writ::reader
