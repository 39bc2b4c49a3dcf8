#!/usr/bin/python3
"""Screens every packet of samples/ and holds the screenings to their truth.

  samples_test.py WRIT SAMPLES SHORTFALLS

SHORTFALLS lists what Writ is known to get wrong, a line each: packet, field and why. Anything else that
differs from the truth fails the test; a listed field that has become right is named, so that its line
can be taken out.
"""
import json, os, re, subprocess, sys, tempfile

import jsonschema

LOOKUPS = {"email", "username", "phone", "customer_id", "network_id", "network_name", "aws_account_id"}


SECOND_MODEL = "/usr/local/share/writ/tessdata/eng.traineddata"
ONE_READING = "without a second reading: "  # Shortfalls of a machine that could not fetch that model.

def fold(text):
    return re.sub(r"\W", "", text or "").upper()


def court(c):
    if not c:
        return None
    if c["system"] == "foreign":
        return ("foreign", c["country"])
    return (c["system"], c.get("state"), c["type"], c.get("place"))


def fields(s):
    """What is compared, from a truth or from a screening brought to the same form."""
    flags = {f["code"]: sorted(f.get("reasons") or []) if f["code"] == "overbroad" else [] for f in s["flags"]}
    for code in s.get("flags_in_doubt", []) + ["identifier_uncertain"]:
        flags.pop(code, None)
    span = s["date_range"]
    return {
        "process_type": s["process_type"],
        "court": court(s["court"]),
        "case_numbers": sorted(fold(n) for n in s["case_numbers"]),
        "issued": s["dates"]["issued"], "due": s["dates"]["due"], "secret_until": s["dates"]["nondisclosure_until"],
        "identifiers": sorted((i["type"], i["value"].lower()) for i in s["identifiers"] if i["type"] in LOOKUPS),
        "scope": sorted(s["scope"]),
        "date_range": (span["from"], span["to"]) if span else None,
        "flags": sorted((code, tuple(reasons)) for code, reasons in flags.items()),
        "disposition": s["disposition"],
        "documents": [(d["kind"], d["first_page"], d["last_page"]) for d in s["documents"]],
    }


def as_truth(screening, truth):
    return fields({
        "process_type": screening["process"]["type"], "court": screening["court"],
        "case_numbers": [c["value"] for c in screening["case_numbers"]], "dates": screening["dates"],
        "identifiers": [i for i in screening["identifiers"] if i["role"] == "target"],
        "scope": [i["category"] for i in screening["scope"]["items"]], "date_range": screening["scope"]["date_range"],
        "flags": screening["flags"], "flags_in_doubt": truth.get("flags_in_doubt", []),
        "disposition": screening["disposition"], "documents": screening["documents"]})


def main():
    writ, folder, shortfalls = sys.argv[1:]
    lines = [line for line in open(shortfalls, encoding="utf-8") if line.strip() and line[0] != "#"]
    if os.path.exists(SECOND_MODEL):
        lines = [line for line in lines if not line.startswith(ONE_READING)]
    else:
        print(f"{SECOND_MODEL} is missing (./dev deps fetches it): each line is read once only")
    known = {tuple(line.removeprefix(ONE_READING).split()[:2]) for line in lines}
    wrong, seen = 0, set()
    schema = jsonschema.Draft202012Validator(json.loads(subprocess.check_output([writ, "schema"])))
    with tempfile.NamedTemporaryFile(suffix=".pdf") as broken:  # One that can't be read has a screening too.
        broken.write(b"%PDF-1.7 and no more")
        broken.flush()
        run = subprocess.run([writ, "screen", "--format", "json", broken.name], capture_output=True, text=True)
    if run.returncode != 4 or json.loads(run.stdout)["disposition"] != "unreadable":
        print(f"a broken file: exit {run.returncode}: {run.stdout}")
        wrong += 1
    for error in schema.iter_errors(json.loads(run.stdout)):
        print(f"a broken file: {error.json_path}: {error.message}")
        wrong += 1
    for name in sorted(n for n in os.listdir(folder) if n.endswith(".truth.json")):
        truth = json.load(open(os.path.join(folder, name), encoding="utf-8"))
        packet = name[: -len(".truth.json")]
        files = [os.path.join(folder, f) for f in truth["files"]]
        run = subprocess.run([writ, "screen", "--format", "json", "--received", truth["received"], *files],
                             capture_output=True, text=True)
        if run.returncode != 0:
            print(f"{packet}: exit {run.returncode}: {run.stderr.strip()}")
            wrong += 1
            continue
        screening = json.loads(run.stdout)
        for error in schema.iter_errors(screening):
            print(f"{packet}: {error.json_path}: {error.message}")
            wrong += 1
        want, have = fields(truth), as_truth(screening, truth)
        for field in want:
            if want[field] == have[field]:
                if (packet, field) in known:
                    print(f"{packet} {field}: right now; take its line out of the shortfalls")
                continue
            seen.add((packet, field))
            if (packet, field) not in known:
                print(f"{packet} {field}: wanted {want[field]}, got {have[field]}")
                wrong += 1
        for identifier in screening["identifiers"]:
            box = identifier["evidence"] and identifier["evidence"][0]["box"]
            if not box or not (0 <= box[0] < box[2] <= 1.001 and 0 <= box[1] < box[3] <= 1.001):
                print(f"{packet}: an identifier has no place on the page")
                wrong += 1
    print(f"{wrong} wrong, {len(seen & known)} known shortfalls")
    sys.exit(wrong != 0)


if __name__ == "__main__":
    main()
