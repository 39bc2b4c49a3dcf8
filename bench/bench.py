#!/usr/bin/python3
"""Measures understanding by itself, then `writ text` beside its peers on the same pages in the same run.

  bench.py --writ PATH [--part PART] [--rates R,R…] [--pages DIR] [--runs N] [--only GLOB] [--json FILE]
  bench.py --writ PATH --mutations N   N damaged copies of the samples through the wall

PART is one of `network` (the recogniser's arithmetic beside the most that the processor reaches, by kernel),
`understanding` (extraction and screening of packets that are already read, put together
from the samples' true texts, in milliseconds a page on one core), `noise` (each field's F1 against the share
of characters that are read wrongly, see noise.py), `digital` (20 digital files of 20 pages in one call beside
pdftotext, and what a document costs), `mixed` (a file of digital and scanned pages beside OCRmyPDF
--skip-text), `memory` (peaks of each reader after few pages and after many),
`errors` (page by page beside the peers with all their cleaning on; not measured unless asked for, see errors.py) and
`peers`; without it, all are measured. DIR (default: samples/) holds PDFs and TIFFs with their true text: NAME.txt (pages separated by form
feeds), or truth/p01.txt, p02.txt … for all of them. Peers: the tesseract command (two processes,
OMP_THREAD_LIMIT=1, on pages that were extracted beforehand and are not counted), Writ itself with Tesseract as
the engine that reads its lines, OCRmyPDF (-j2, its
defaults), and for digital PDFs pdftotext. Every command runs N times (default 3) in turn; the medians
are printed. Memory is the largest single process.
"""
import argparse, fnmatch, glob, json, os, shutil, statistics, subprocess, sys, tempfile, time

import Levenshtein

import errors
import readers
from noise import noise


def run(command, env=None):
    """Runs one command; returns (wall s, CPU s with all descendants, peak MB, standard output)."""
    start = time.time()
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, env=env)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.time() - start
        out.seek(0)
        text = out.read().decode("utf-8", "replace")
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def fold(text):
    # A ruled blank is a drawing: some truths print it as underscores, some leave it out.
    return " ".join(word for word in text.split() if word.strip("_"))


def truth_of(path):
    own = os.path.splitext(path)[0] + ".txt"
    if os.path.exists(own):
        return open(own, encoding="utf-8").read().rstrip("\f").split("\f")
    pages = sorted(glob.glob(os.path.join(os.path.dirname(path), "truth", "p*.txt")))
    return [open(p, encoding="utf-8").read() for p in pages]


def page_count(path):
    if path.endswith(".pdf"):
        info = subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout
        return int(next(line.split()[1] for line in info.splitlines() if line.startswith("Pages:")))
    info = subprocess.run(["tiffinfo", path], capture_output=True, text=True).stdout
    return info.count("TIFF Directory") or info.count("=== TIFF directory")


def is_digital(path):
    """Whether the PDF's own text is most of its true text."""
    if not path.endswith(".pdf"):
        return False
    own = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout
    return len(fold(own)) > 0.5 * len(fold(" ".join(truth_of(path)[: page_count(path)])))


def extract(path, folder):
    """The pages as pictures, in two lists for two tesseract processes."""
    if path.endswith(".pdf"):
        subprocess.run(["pdfimages", "-all", path, os.path.join(folder, "page")], check=True)
    else:
        subprocess.run(["tiffsplit", path, os.path.join(folder, "page")], check=True)
    pages = sorted(glob.glob(os.path.join(folder, "page*")))
    lists = []
    half = (len(pages) + 1) // 2
    for n, part in enumerate((pages[:half], pages[half:])):
        lists.append(os.path.join(folder, f"list{n}.txt"))
        open(lists[-1], "w").write("\n".join(part) + "\n" if part else "")
    return [l for l in lists if os.path.getsize(l)]


def tesseract(lists, folder):
    script = " & ".join(f"tesseract {l} {folder}/out{n} -l eng" for n, l in enumerate(lists))
    env = dict(os.environ, OMP_THREAD_LIMIT="1")
    wall, cpu, peak, _ = run(["bash", "-c", script + " & wait"], env)
    text = "".join(open(f"{folder}/out{n}.txt", encoding="utf-8").read() for n in range(len(lists)))
    return wall, cpu, peak, text


def ocrmypdf(path, folder, *options):
    side = os.path.join(folder, "side.txt")
    wall, cpu, peak, _ = run(["ocrmypdf", "-j2", *options, "--sidecar", side, path, os.path.join(folder, "o.pdf")])
    return wall, cpu, peak, open(side, encoding="utf-8").read()


def measure(path, writ, runs):
    pages = page_count(path)
    want = fold(" ".join(truth_of(path)[:pages]))
    folder = tempfile.mkdtemp(prefix="bench-")
    tools = {"writ text": lambda: run([writ, "text", path])}
    if is_digital(path):
        tools["pdftotext"] = lambda: run(["pdftotext", "-layout", path, "-"])
    else:
        lists = extract(path, folder)
        tools["writ, its lines"] = lambda: run([writ, "text", "--recogniser", "tesseract", path])
        tools["tesseract x2"] = lambda: tesseract(lists, folder)
        tools["OCRmyPDF -j2"] = lambda: ocrmypdf(path, folder)
        tools["… --deskew"] = lambda: ocrmypdf(path, folder, "--deskew")
    taken = {name: [] for name in tools}
    for _ in range(runs):
        for name, tool in tools.items():
            try:
                taken[name].append(tool())
            except (RuntimeError, OSError) as trouble:
                print(f"  {name}: {trouble}", file=sys.stderr)
    shutil.rmtree(folder)
    rows = {}
    for name, results in taken.items():
        if not results:
            continue
        wall, cpu, peak = (statistics.median(r[i] for r in results) for i in range(3))
        errors = Levenshtein.distance(fold(results[0][3]), want) / max(len(want), 1) if want else None
        rows[name] = {"pages": pages, "wall_s": wall, "pages_per_s": pages / wall,
                      "cpu_s_per_page": cpu / pages, "peak_mb": peak, "character_errors": errors}
    return rows


def understanding(writ, runs):
    """Packets of growing length on one core: prints each stage's milliseconds a page."""
    here = os.path.dirname(os.path.abspath(__file__))
    texts = sorted(glob.glob(os.path.join(here, "..", "samples", "*.txt")))
    bench = os.path.join(os.path.dirname(os.path.abspath(writ)), "writ-bench-understanding")
    command = [bench, os.path.join(here, "..", "models"), str(runs)] + texts
    core = min(os.sched_getaffinity(0))
    out = subprocess.run(command, capture_output=True, text=True, check=True,
                         preexec_fn=lambda: os.sched_setaffinity(0, {core})).stdout
    measured = json.loads(out)
    rows = measured["packets"]
    print(f"understanding, ms a page on one core; models load in {measured['load_ms']:.0f} ms, "
          f"the first packet's pages take {measured['cold_ms_a_page']:.1f} ms each")
    print(f"{'pages':14}" + "".join(f"{row['pages']:9}" for row in rows))
    for stage in sorted(rows[0]["stages"]):
        print(f"{stage:14}" + "".join(f"{row['stages'].get(stage, 0):9.3f}" for row in rows))
    print(f"{'all':14}" + "".join(f"{row['ms_a_page']:9.3f}" for row in rows))
    longest, shorter = rows[-1], rows[1]
    print(f"a page of {longest['pages']} costs {longest['ms_a_page'] / shorter['ms_a_page']:.2f} times "
          f"a page of {shorter['pages']}\n", flush=True)
    return measured


def network(writ):
    """The recogniser's arithmetic, kernel by kernel, beside the most that the processor reaches with it."""
    bench = os.path.join(os.path.dirname(os.path.abspath(writ)), "writ-bench-network")
    models = [p for p in glob.glob("/usr/share/tesseract-ocr/*/tessdata/eng.traineddata")
              + ["/usr/local/share/writ/tessdata/eng.traineddata"] if os.path.exists(p)]
    measured = json.loads(subprocess.run([bench, *models], capture_output=True, text=True, check=True).stdout)
    for model in measured:
        print(f"{model['model']}: {model['mmac_a_step']:.3f} million multiply-accumulates a step of a line")
        for row in model["kernels"]:
            print(f"  {row['kernel']:12} {row['us_a_step']:7.2f} us a step, {row['gmac_a_second']:5.0f} of "
                  f"{row['most_gmac_a_second']:5.0f} thousand million a second: {row['share']:.0%}", flush=True)
    return measured


def peers(args):
    """Every file of the folder by every tool: prints and returns what each took."""
    files = [p for p in sorted(glob.glob(os.path.join(args.pages, "*")))
             if p.endswith((".pdf", ".tif")) and fnmatch.fnmatch(os.path.basename(p), args.only) and truth_of(p)]
    if not files:
        sys.exit(f"{args.pages} holds no PDF or TIFF with its true text")
    rows_of = {}
    print(f"{'file':22} {'tool':14} {'pages/s':>8} {'CPU s/page':>11} {'peak MB':>8} {'errors':>8} {'wall x':>7}")
    for path in files:
        rows = rows_of[os.path.basename(path)] = measure(path, args.writ, args.runs)
        ours = rows.get("writ text")
        for name, row in rows.items():
            errors = "" if row["character_errors"] is None else f"{row['character_errors']:.3%}"
            ratio = f"{row['wall_s'] / ours['wall_s']:.2f}" if ours else ""
            print(f"{os.path.basename(path)[:22]:22} {name:14} {row['pages_per_s']:8.2f} "
                  f"{row['cpu_s_per_page']:11.3f} {row['peak_mb']:8.0f} {errors:>8} {ratio:>7}", flush=True)
    return rows_of


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--writ", required=True)
    ap.add_argument("--pages", default=os.path.join(here, "..", "samples"))
    ap.add_argument("--part", choices=["network", "understanding", "noise", "digital", "mixed", "memory", "errors", "peers"])
    ap.add_argument("--rates", default="0,0.002,0.005,0.01,0.02,0.05",
                    help="of characters that are read wrongly, for the noise part")
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--only", default="*")
    ap.add_argument("--json")
    ap.add_argument("--mutations", type=int)
    args = ap.parse_args()
    if args.mutations:
        sys.exit(not readers.mutations(args.writ, os.path.join(here, "..", "samples"), args.mutations))
    everything = {}
    if args.part in (None, "network"):
        everything["network"] = network(args.writ)
    if args.part in (None, "understanding"):
        everything["understanding"] = understanding(args.writ, args.runs)
    if args.part in (None, "noise"):
        rates = [float(rate) for rate in args.rates.split(",")]
        everything["noise"] = noise(args.writ, os.path.join(here, "..", "samples"), rates, args.runs)
    if args.part in (None, "digital"):
        everything["digital"] = readers.digital(args.writ, args.runs)
    if args.part in (None, "mixed"):
        everything["mixed"] = readers.mixed(args.writ, args.runs)
    if args.part in (None, "memory"):
        everything["memory"] = readers.memory(args.writ)
    if args.part == "errors":
        everything["errors"] = errors.compare(args.writ, args.pages, args.only)
    if args.part in (None, "peers"):
        everything["peers"] = peers(args)
    if args.json:
        json.dump(everything, open(args.json, "w"), indent=1)


if __name__ == "__main__":
    main()
