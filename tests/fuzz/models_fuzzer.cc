// A model file of any bytes: problems are reported, nothing crashes.
#include <filesystem>
#include <fstream>

#include "core/record_family.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto folder = std::filesystem::temp_directory_path() / "writ-models-fuzzer";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "any.yaml", std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  std::vector<writ::ModelProblem> problems;
  const writ::FamilySpec spec{.file = "any.yaml", .optional = {"kind"}, .lists = {"names"}};
  const auto family = writ::RecordFamily::Load(folder, spec, problems);
  writ::CheckExamples(family, problems);
  family.FindAll("YOU ARE COMMANDED to produce 18 U.S.C. § 2703(d)");
  return 0;
}
