"""What reading costs beside recognition: many digital files, memory over many pages, damaged files."""
import glob, os, random, statistics, subprocess, tempfile, time

WORDS = ("the records described below account information subscriber order court United States District provider "
         "shall disclose within fourteen days of service upon undersigned agent pursuant to title section").split()


def make_digital(path, pages, seed=1):
    """A PDF with a text layer, of about 480 words a page."""
    from reportlab.pdfgen import canvas
    chance = random.Random(seed)
    pdf = canvas.Canvas(path, pagesize=(612, 792))
    for number in range(1, pages + 1):
        pdf.setFont("Times-Bold", 14)
        pdf.drawString(200, 750, f"SUBPOENA, page {number}")
        pdf.setFont("Times-Roman", 12)
        for line in range(40):
            pdf.drawString(72, 720 - 16 * line, " ".join(chance.choice(WORDS) for _ in range(12)))
        pdf.showPage()
    pdf.save()


def timed(command):
    """(wall s, CPU s with all descendants)"""
    start, before = time.time(), os.times()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return (time.time() - start,
            after.children_user + after.children_system - before.children_user - before.children_system)


def digital(writ, runs):
    """Many digital files in one call, and what a document costs beside its pages."""
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, f"{n:02}.pdf") for n in range(20)]
        for n, path in enumerate(files):
            make_digital(path, 20, n)
        one_by_one = ["bash", "-c", " && ".join(f"pdftotext {path} /dev/null" for path in files)]
        taken = {"writ": [], "pdftotext": []}
        for _ in range(runs):
            taken["writ"].append(timed([writ, "text", *files]))
            taken["pdftotext"].append(timed(one_by_one))
        wall, cpu = ({name: statistics.median(t[i] for t in times) for name, times in taken.items()} for i in (0, 1))
        print(f"20 digital files of 20 pages: writ text, one call {wall['writ']:.2f} s (CPU {cpu['writ']:.2f} s); "
              f"pdftotext, one after another {wall['pdftotext']:.2f} s (CPU {cpu['pdftotext']:.2f} s); "
              f"{wall['writ'] / wall['pdftotext']:.2f} times")
        one, few, many = os.path.join(folder, "one.pdf"), 10, 210
        make_digital(one, 1)
        costs = [(timed([writ, "text", "--jobs", "1", *[one] * many])[0]
                  - timed([writ, "text", "--jobs", "1", *[one] * few])[0]) / (many - few) for _ in range(runs)]
        cost = statistics.median(costs) * 1000
        print(f"a further document of one page, sandbox included: {cost:.1f} ms")
        return {"wall_s": wall, "cpu_s": cpu, "document_ms": cost}


def mixed(writ, runs):
    """Twelve pages, every third a scan of 300 dpi: beside OCRmyPDF, which is told to leave the others."""
    with tempfile.TemporaryDirectory() as folder:
        whole, scans = os.path.join(folder, "whole.pdf"), os.path.join(folder, "scans.pdf")
        make_digital(whole, 12)
        picture = os.path.join(folder, "page")
        subprocess.run(["pdftoppm", "-r", "300", "-gray", "-jpeg", whole, picture], check=True)
        from PIL import Image
        pages = [Image.open(path) for path in sorted(glob.glob(picture + "*.jpg"))]
        pages[0].save(scans, save_all=True, append_images=pages[1:], resolution=300)
        path = os.path.join(folder, "mixed.pdf")
        parts = [part for n in range(1, 13) for part in (scans if n % 3 == 0 else whole, str(n))]
        subprocess.run(["qpdf", "--empty", "--pages", *parts, "--", path], check=True)
        commands = {"writ text": [writ, "text", path],
                    "OCRmyPDF --skip-text -j2": ["ocrmypdf", "-q", "-j2", "--skip-text", path,
                                                 os.path.join(folder, "out.pdf")]}
        taken = {name: [] for name in commands}
        for _ in range(runs):
            for name, command in commands.items():
                taken[name].append(timed(command))
        wall = {name: statistics.median(t[0] for t in times) for name, times in taken.items()}
        ours, theirs = wall.values()
        print(f"12 pages, 4 of them scans: writ text {ours:.2f} s; OCRmyPDF --skip-text -j2 {theirs:.2f} s; "
              f"{theirs / ours:.1f} times", flush=True)
        return {"wall_s": wall}


def descendants(root):
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            parent = int(open(f"/proc/{name}/stat").read().rpartition(")")[2].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(name))
    found, queue = [], [root]
    while queue:
        more = children.get(queue.pop(), [])
        found += more
        queue += more
    return found


def peak_kb(pid):
    try:
        return next(int(line.split()[1]) for line in open(f"/proc/{pid}/status") if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return 0


def peaks(command):
    """The largest reader's and writ's own peak in MB, seen from outside."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    readers, own = 0, 0
    while child.poll() is None:
        own = max(own, peak_kb(child.pid))
        readers = max([readers, *map(peak_kb, descendants(child.pid))])
        time.sleep(0.02)
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}")
    return readers / 1024, own / 1024


def memory(writ):
    """Peaks after few pages and after many: a reader's must not grow with the pages."""
    from PIL import Image
    rows = []

    def say(command, path, kind, pages):
        reader, own = peaks([writ, command, path])
        rows.append({"command": command, "kind": kind, "pages": pages, "reader_mb": reader, "writ_mb": own})
        print(f"writ {command}, {kind}, {pages:4} pages: largest reader {reader:4.0f} MB, writ itself {own:4.0f} MB",
              flush=True)

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "digital.pdf")
        for command in ("text", "screen"):
            for pages in (100, 1000):
                make_digital(path, pages)
                say(command, path, "digital", pages)
        make_digital(path, 1)
        picture = os.path.join(folder, "page")
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-singlefile", "-png", path, picture], check=True)
        page, path = Image.open(picture + ".png"), os.path.join(folder, "scan.tif")
        for pages in (10, 100):
            page.save(path, save_all=True, append_images=[page] * (pages - 1), compression="tiff_lzw", dpi=(200, 200))
            say("text", path, "scanned", pages)
    return rows


def mutations(writ, samples, count):
    """Damaged copies of the samples through the wall. False where one was not answered in time."""
    files = [p for p in sorted(glob.glob(os.path.join(samples, "*"))) if p.endswith((".pdf", ".tif", ".jpg", ".png"))]
    keep = tempfile.mkdtemp(prefix="mutations-")
    print(f"{count} damaged copies of {len(files)} files; those that cost a reader go to {keep}", flush=True)
    mutate = os.path.join(os.path.dirname(writ), "writ-mutate")
    return subprocess.call([mutate, "--count", str(count), "--keep", keep, *files]) == 0
