"""Errors page by page beside the peers: `writ text`, the same with Tesseract's engine for its lines ("its engine"),
the tesseract command and OCRmyPDF on the same pages.

The folder holds pictures, TIFFs and scanned PDFs with their true text: NAME.txt or NAME.gt.txt, pages parted by form
feeds. Words are a bag, so that no order of columns is better than another: a word that is missing or invented
costs its letters, one that is misread the letters that differ. Tesseract (OMP_THREAD_LIMIT=1) gets each page at
300 dpi; OCRmyPDF runs with --deskew --rotate-pages --clean. Words of underscores or dashes alone are
left out: they are drawings. Pages on which every tool gets four letters of five wrong are nobody's and stand in no sum.
"""
import collections, glob, os, subprocess, tempfile

import Levenshtein
from PIL import Image

TOOLS = ("writ", "its engine", "tesseract", "OCRmyPDF")


def words(text):
    for typographic, plain in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("—", "-"), ("–", "-")):
        text = text.replace(typographic, plain)
    return [word for word in text.split() if word.strip("_-")]


def errors(want, got):
    """Letters of `want` that `got` lacks, has beyond them or has otherwise."""
    lacking, beyond = collections.Counter(want), collections.Counter(got)
    lacking, beyond = list((lacking - beyond).elements()), list((beyond - lacking).elements())
    pairs = []
    for i, a in enumerate(lacking):
        for j, b in enumerate(beyond):
            longer = max(len(a), len(b))
            if longer - min(len(a), len(b)) <= 0.6 * longer:
                distance = Levenshtein.distance(a, b)
                if distance <= 0.6 * longer:
                    pairs.append((distance / longer, distance, i, j))
    used_i, used_j, count = set(), set(), 0
    for _, distance, i, j in sorted(pairs):
        if i not in used_i and j not in used_j:
            used_i.add(i)
            used_j.add(j)
            count += distance
    count += sum(len(word) for i, word in enumerate(lacking) if i not in used_i)
    return count + sum(len(word) for j, word in enumerate(beyond) if j not in used_j)


def truth_of(path):
    for name in (os.path.splitext(path)[0] + ending for ending in (".gt.txt", ".txt")):
        if os.path.exists(name):
            return open(name, encoding="utf-8").read().rstrip("\f").split("\f")
    return []


def as_pdf(path, folder):
    """A PDF of the same pictures, for the peers."""
    if path.endswith(".pdf"):
        return path
    out = os.path.join(folder, "in.pdf")
    if path.endswith(".tif"):
        subprocess.run(["tiff2pdf", "-o", out, path], check=True, stderr=subprocess.DEVNULL)
        return out
    picture = Image.open(path)
    dpi = picture.info.get("dpi", (0, 0))[0]
    if dpi < 100:
        dpi = min(picture.size) / 8.5
    picture.convert("RGB").save(out, resolution=dpi, quality=95)
    return out


def output(command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options).stdout


def tesseract(pdf, folder):
    subprocess.run(["pdftoppm", "-r", "300", "-gray", pdf, os.path.join(folder, "page")], check=True)
    environment = dict(os.environ, OMP_THREAD_LIMIT="1")
    return [output(["tesseract", page, "-", "-l", "eng"], env=environment)
            for page in sorted(glob.glob(os.path.join(folder, "page*.pgm")))]


def ocrmypdf(pdf, folder):
    side = os.path.join(folder, "side.txt")
    subprocess.run(["ocrmypdf", "-q", "-j1", "--force-ocr", "--deskew", "--rotate-pages", "--clean", "--output-type",
                    "pdf", "--sidecar", side, pdf, os.path.join(folder, "out.pdf")], stderr=subprocess.DEVNULL)
    return open(side, encoding="utf-8").read().split("\f") if os.path.exists(side) else []


def measure(path, writ):
    """One row a page: letters, and errors by tool."""
    truth = truth_of(path)
    with tempfile.TemporaryDirectory() as folder:
        pdf = as_pdf(path, folder)
        read = {"writ": output([writ, "text", path]).split("\f"),
                "its engine": output([writ, "text", "--recogniser", "tesseract", path]).split("\f"),
                "tesseract": tesseract(pdf, folder), "OCRmyPDF": ocrmypdf(pdf, folder)}
    rows = []
    for number, page in enumerate(truth):
        want = words(page)
        row = {"page": f"{os.path.basename(path)} {number + 1}", "letters": sum(map(len, want))}
        for tool, pages in read.items():
            row[tool] = errors(want, words(pages[number] if number < len(pages) else ""))
        rows.append(row)
    return rows


def compare(writ, folder, only):
    """Prints and returns what each tool gets wrong on each page of the folder."""
    rows = []
    for path in sorted(glob.glob(os.path.join(folder, only))):
        if not path.endswith((".pdf", ".tif", ".png", ".jpg")) or not truth_of(path):
            continue
        for row in measure(path, writ):
            rows.append(row)
            letters = max(row["letters"], 1)
            worse = row["writ"] - min(row[tool] for tool in TOOLS[1:]) > 0.01 * letters
            print(f"{row['page']:28}" + "".join(f"{tool:>11} {row[tool] / letters:8.3%}" for tool in TOOLS)
                  + ("  worse" if worse else ""), flush=True)
    read = [row for row in rows if min(row[tool] for tool in TOOLS) < 0.8 * row["letters"]]
    print(f"{len(rows) - len(read)} of {len(rows)} pages are nobody's")
    rows = read
    letters = max(sum(row["letters"] for row in rows), 1)
    print(f"{len(rows)} pages" + "".join(f", {tool} {sum(row[tool] for row in rows) / letters:.3%}" for tool in TOOLS))
    return rows
