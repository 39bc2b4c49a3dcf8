#!/usr/bin/env bash
# Installs into an empty folder and uses what lies there, with nothing of the source tree.
#   install_test.sh CMAKE BUILD_FOLDER SAMPLES
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
"$1" --install "$2" --prefix "$prefix" >/dev/null
cd "$prefix"
cp "$3/detective-message.txt" "$3/unfilled-warrant.pdf" .
env -i PATH=/usr/bin:/bin bin/writ screen --received 2026-09-08 detective-message.txt unfilled-warrant.pdf >out.txt
grep -q '^DEFICIENT' out.txt || { echo "no deficient message in:"; cat out.txt; exit 1; }
grep -q 'unfilled-warrant.pdf' out.txt || { echo "the PDF was not screened"; exit 1; }
env -i bin/writ models check
cmp <(env -i bin/writ schema) share/writ/schema/writ.screening-1.schema.json
man -l share/man/man1/writ.1 2>/dev/null | grep -q 'models check' || grep -q 'models check' share/man/man1/writ.1
# Every command and long option of --help stands in the man page and in the completion.
for command in screen text eval court models schema sandbox; do
  grep -q "$command" share/man/man1/writ.1
  for option in $(env -i bin/writ "$command" --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
    [ "$option" = --help ] && continue
    grep -q -- "${option//-/\\\\-}" share/man/man1/writ.1 || { echo "$command $option is not in the man page"; exit 1; }
    grep -q -- "$option" share/bash-completion/completions/writ || { echo "$command $option is not completed"; exit 1; }
  done
done
source share/bash-completion/completions/writ
COMP_WORDS=(writ screen --format j) COMP_CWORD=3
_writ
[ "${COMPREPLY[*]}" = "json jsonl" ] || { echo "completion gave: ${COMPREPLY[*]}"; exit 1; }
