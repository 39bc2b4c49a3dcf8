#include "reader/pdf_repair.h"

#define POINTERHOLDER_TRANSITION 4  // qpdf asks for it: no use of its old pointer class.

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace writ::reader {

std::optional<std::string> Repair(std::string_view bytes) {
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

}  // namespace writ::reader
