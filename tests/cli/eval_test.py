#!/usr/bin/python3
"""What `writ eval` prints: tables for people, JSON for machines, and what changed since an earlier run.

  eval_test.py WRIT
"""
import json, os, subprocess, sys, tempfile

TEXT = """UNITED STATES DISTRICT COURT
for the Eastern District of Virginia

GRAND JURY SUBPOENA

To: Wickr LLC
YOU ARE COMMANDED to produce to the grand jury the account creation date and the billing records of the
Wickr account kay.ormond@example.com.

Date: February 20, 2026
"""
TRUTH = {"files": ["one.txt"], "received": "2026-03-02", "process_type": "grand_jury_subpoena",
         "court": {"id": "vaed"}, "identifiers": [{"type": "email", "value": "kay.ormond@example.com"}],
         "scope": ["creation_date", "payment"], "flags": [], "quality": "digital"}


def run(writ, *args):
    return subprocess.run([writ, "eval", *args], capture_output=True, text=True)


def write(folder, truth):
    json.dump(truth, open(os.path.join(folder, "one.truth.json"), "w"))
    open(os.path.join(folder, "one.txt"), "w").write(TEXT)


def main(writ):
    with tempfile.TemporaryDirectory() as folder:
        wrong = dict(TRUTH, scope=["creation_date"], process_type="trial_subpoena")
        write(folder, wrong)
        before = os.path.join(folder, "before.json")
        done = run(writ, "--format", "json", folder)
        assert done.returncode == 0, done.stderr
        open(before, "w").write(done.stdout)
        out = json.loads(done.stdout)
        assert out["packets"] == 1
        scope = out["fields"]["scope"]
        assert (scope["precision"], scope["recall"]) == (0.5, 1), scope
        assert out["by_quality"]["digital"]["scope"] == scope
        assert {"wanted": "trial_subpoena", "got": "grand_jury_subpoena", "count": 1} in out["confusion"]
        assert len(out["reliability"]["process type"]["bins"]) == 10
        assert "expected_calibration_error" in out["reliability"]["identifiers"]
        mistake = next(m for m in out["mistakes"] if m["field"] == "scope")
        assert mistake["got"] == "payment" and mistake["evidence"][0]["page"] == 1, mistake

        report = run(writ, "--errors", folder).stdout
        for words in ("one  scope: wanted nothing, got payment", "file 1 page 1", "trial_subpoena",
                      "expected calibration error", "digital", "all 1 packets"):
            assert words in report, (words, report)

        write(folder, TRUTH)
        compared = run(writ, "--compare", before, folder).stdout
        assert "mended  one  scope" in compared, compared
        assert any(line.startswith("scope") and line.endswith("better") for line in compared.splitlines())
        assert "worse" not in compared and "broken" not in compared, compared

        assert run(writ, "--compare", os.path.join(folder, "one.txt"), folder).returncode == 2
        os.remove(os.path.join(folder, "one.truth.json"))
        assert run(writ, folder).returncode == 2


main(sys.argv[1])
