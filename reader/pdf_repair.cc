#include "reader/pdf_repair.h"

#include <qpdf/qpdf-c.h>

#include <memory>

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

struct Cleanup {
  using pointer = qpdf_data;
  void operator()(qpdf_data data) const {
    qpdf_get_error(data);  // Taken, so that qpdf does not print it.
    qpdf_cleanup(&data);
  }
};

std::optional<std::string> Rewrite(const std::string& bytes) {
  const std::unique_ptr<qpdf_data, Cleanup> qpdf(qpdf_init());
  const auto failed = [](QPDF_ERROR_CODE code) { return (code & (QPDF_ERRORS)) != 0; };
  qpdf_silence_errors(qpdf.get());
  qpdf_set_suppress_warnings(qpdf.get(), QPDF_TRUE);
  if (failed(qpdf_read_memory(qpdf.get(), "upload", bytes.data(), bytes.size(), nullptr)) ||
      qpdf_get_num_pages(qpdf.get()) <= 0 || failed(qpdf_init_write_memory(qpdf.get()))) {
    return std::nullopt;
  }
  qpdf_set_stream_data_mode(qpdf.get(), qpdf_s_preserve);
  qpdf_set_preserve_encryption(qpdf.get(), QPDF_FALSE);
  if (failed(qpdf_write(qpdf.get()))) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(qpdf_get_buffer(qpdf.get())),
                     qpdf_get_buffer_length(qpdf.get()));
}

}  // namespace

std::optional<std::string> Repair(std::string_view bytes) {
  const std::string trailer = MissingTrailer(bytes);
  return Rewrite(std::string(bytes) + trailer);
}

}  // namespace writ::reader
