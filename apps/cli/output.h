// Where screenings go: standard output, or one file each in a folder.
#pragma once

#include <string>

#include "apps/cli/output_folder.h"
#include "core/models.h"
#include "writ/screening.h"
#include "writ/stages/report.h"

namespace writ::cli {

enum class Format { report, json, jsonl };

// The terminal's width and whether it wants colour; plain and 80 columns where it is none.
ReportStyle StyleOf(int descriptor);

class Output {
 public:
  // `folder`: where to write a file for each screening; null for standard output. `several`: more
  // than one screening will come, so that `json` prints a list.
  Output(Format format, OutputFolder* folder, bool several, const Models& models);
  // False where a file can't be written; said on standard error.
  bool Write(const Screening& screening);
  void Finish();

 private:
  std::string Render(const Screening& screening) const;
  bool WriteFile(const Screening& screening);

  Format format_;
  OutputFolder* folder_;
  bool several_;
  const Models& models_;
  ReportStyle style_;
  bool first_ = true;
};

}  // namespace writ::cli
