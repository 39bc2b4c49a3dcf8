#include "reader/pdf_repair.h"

#define POINTERHOLDER_TRANSITION 4  // qpdf asks for it: no use of its old pointer class.

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace writ::reader {
namespace {

// A file whose end was cut off has no trailer to say where its catalog is: the last object that is
// one. Empty where there is a trailer, or no catalog in plain sight.
std::string MissingTrailer(std::string_view bytes) {
  if (bytes.find("trailer") != std::string_view::npos ||
      bytes.find("/XRef") != std::string_view::npos) {
    return {};
  }
  const std::size_t catalog = bytes.rfind("/Catalog");
  if (catalog == std::string_view::npos) return {};
  const std::size_t object = bytes.rfind(" obj", catalog);
  if (object == std::string_view::npos || catalog - object > 4096) return {};
  const std::size_t line = bytes.find_last_of("\r\n", object);
  const std::size_t begin = line == std::string_view::npos ? 0 : line + 1;
  if (object - begin > 16) return {};
  return "\ntrailer\n<</Root " + std::string(bytes.substr(begin, object - begin)) +
         " R>>\nstartxref\n0\n%%EOF\n";
}

std::optional<std::string> Rewrite(std::string_view bytes) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);

    document.setLogger(QPDFLogger::create());
    document.getLogger()->setError(document.getLogger()->discard());
    document.processMemoryFile("upload", bytes.data(), bytes.size());
    if (document.getAllPages().empty()) return std::nullopt;
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setPreserveEncryption(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

}  // namespace

std::optional<std::string> Repair(std::string_view bytes) {
  const std::string trailer = MissingTrailer(bytes);
  return trailer.empty() ? Rewrite(bytes) : Rewrite(std::string(bytes) + trailer);
}

}  // namespace writ::reader
