#!/usr/bin/python3
"""Holds `writ text --format pdf` and `--format hocr` to pages of which it is known where each word stands.

  text_formats_test.py WRIT

The page is made in every form that comes in (digital, turned, scanned, faxed, photographed askew, mixed); the
searchable PDF is asked by pdftotext where the words are and drawn by pdftoppm to see that it looks like the
original; the hOCR is checked against the grammar of its specification.
"""
import io, math, os, re, subprocess, sys, tempfile, unittest
import xml.etree.ElementTree as ET

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

WRIT = sys.argv.pop(1)
WIDTH, HEIGHT = 612, 792
# Words that stand nowhere else on the page, with the place of their left end on the baseline.
LINES = [(72, 72, "SUBPOENA to produce documents"), (72, 130, "You are commanded to deliver the records below"),
         (90, 190, "account information of marigold.fenwick@example.com"), (72, 250, "from January 4, 2025 until today"),
         (72, 420, "Issued by the clerk in Springfield"), (300, 700, "Deputy Clerk Hollingsworth"),
         (72, 300, "Compliance is required within fourteen days"), (72, 340, "Objections must be made in writing")]
SIZE = 12


def draw(page):
    """Draws the page and returns where its words stand: (x0, y0, x1, y1) in points from the top left."""
    places = {}
    page.setFont("Helvetica", SIZE)
    for x, y, line in LINES:
        page.drawString(x, HEIGHT - y, line)
        at = x
        for word in line.split():
            wide = page.stringWidth(word, "Helvetica", SIZE)
            places[word] = (at, y - 0.72 * SIZE, at + wide, y)
            at += wide + page.stringWidth(" ", "Helvetica", SIZE)
    return places


def make_pdf(path, pages):
    """Each page: "digital" or a picture that covers it."""
    page = canvas.Canvas(path, pagesize=(WIDTH, HEIGHT))
    for kind in pages:
        if isinstance(kind, Image.Image):
            page.drawImage(ImageReader(kind), 0, 0, WIDTH, HEIGHT)
        else:
            places = draw(page)
        page.showPage()
    page.save()
    return None if all(isinstance(k, Image.Image) for k in pages) else places


def centre(box):
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


class TextFormats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.digital = cls.path("digital.pdf")
        cls.places = make_pdf(cls.digital, ["digital"])
        png = subprocess.run(["pdftoppm", "-r", "200", "-png", cls.digital], capture_output=True, check=True).stdout
        cls.scan = Image.open(io.BytesIO(png)).convert("L")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder.name, name)

    def writ(self, *arguments):
        run = subprocess.run([WRIT, "text", *arguments], capture_output=True)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        self.assertEqual(run.stderr.decode(), "")
        return run.stdout

    def pdf_pages(self, pdf):
        """For each page its size and its words with their boxes, as pdftotext sees them."""
        out = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
        pages = []
        for page in re.findall(r"<page .*?</page>", out, re.S):
            size = tuple(float(v) for v in re.search(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
            words = [(w[4], tuple(float(v) for v in w[:4])) for w in re.findall(
                r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', page)]
            pages.append((size, words))
        return pages

    def hold(self, words, scale=(1, 1), move=lambda p: p, within=4, least=0.9):
        """The words stand where they were drawn."""
        found, wrong = dict(words), []
        for word, place in self.places.items():
            if sum(w == word for w, _ in words) > 1:
                continue
            if word not in found:
                wrong.append(f"{word} is not there")
                continue
            want = move((centre(place)[0] * scale[0], centre(place)[1] * scale[1]))
            have = centre(found[word])
            if abs(want[0] - have[0]) > within * scale[0] or abs(want[1] - have[1]) > within * scale[1]:
                wrong.append(f"{word}: drawn at {want}, found at {have}")
        self.assertLessEqual(len(wrong), (1 - least) * len(self.places), "\n".join(wrong))

    def picture(self, pdf, page=1):
        png = subprocess.run(["pdftoppm", "-r", "50", "-gray", "-f", str(page), "-l", str(page), "-png", pdf],
                             capture_output=True, check=True).stdout
        return Image.open(io.BytesIO(png)).convert("L")

    def hold_pdf(self, source, pages=1, like=None, **where):
        pdf = self.path("out.pdf")
        with open(pdf, "wb") as out:
            out.write(self.writ("--format", "pdf", source))
        subprocess.run(["qpdf", "--check", pdf], check=True, stdout=subprocess.DEVNULL)
        found = self.pdf_pages(pdf)
        self.assertEqual(len(found), pages)
        listed = subprocess.run(["pdfimages", "-list", pdf], capture_output=True, text=True).stdout.splitlines()[2:]
        self.assertEqual(len(listed), pages, "each page is one picture")
        for number, (size, words) in enumerate(found, 1):
            if "move" not in where:
                self.assertAlmostEqual(size[0], WIDTH, delta=6)
                self.assertAlmostEqual(size[1], HEIGHT, delta=6)
            self.hold(words, **where)
            # It looks like the original: its letters are seen once, and from the picture.
            seen = self.picture(pdf, number)
            original = (like or self.scan).convert("L").resize(seen.size, Image.LANCZOS)
            difference = sum(abs(a - b) for a, b in zip(seen.getdata(), original.getdata()))
            self.assertLess(difference / (seen.width * seen.height), 4)

    def test_a_digital_pdf(self):
        self.hold_pdf(self.digital, within=2, least=1)

    def test_a_pdf_whose_pages_lie_on_their_sides(self):
        flat, turned = self.path("flat.pdf"), self.path("turned.pdf")
        make_pdf(flat, ["digital"] * 3)
        subprocess.run(["qpdf", "--rotate=90:1", "--rotate=180:2", "--rotate=270:3", flat, turned], check=True)
        self.hold_pdf(turned, pages=3, within=2, least=1)

    def test_a_mixed_pdf(self):
        mixed = self.path("mixed.pdf")
        make_pdf(mixed, ["digital", self.scan, self.scan.rotate(180)])
        self.hold_pdf(mixed, pages=3)

    def test_a_scan_in_black_and_white_stays_so(self):
        bits = self.path("bits.pdf")
        self.scan.point(lambda v: 255 * (v > 140)).convert("1").save(bits, resolution=200)
        self.hold_pdf(bits)
        listed = subprocess.run(["pdfimages", "-list", self.path("out.pdf")], capture_output=True, text=True).stdout
        self.assertRegex(listed.splitlines()[2], r"gray\s+1\s+1")

    def test_pictures(self):
        for name, options in (("page.png", {}), ("page.jpg", {"quality": 90}), ("page.tif", {"compression": "tiff_lzw"})):
            with self.subTest(name):
                self.scan.save(self.path(name), dpi=(200, 200), **options)
                self.hold_pdf(self.path(name))

    def test_a_fax_of_two_pages_whose_resolutions_differ(self):
        fax = self.scan.resize((1728, 1078), Image.LANCZOS).point(lambda v: 255 * (v > 140)).convert("1")
        fax.save(self.path("fax.tif"), save_all=True, append_images=[fax], compression="group4", dpi=(204, 98))
        self.hold_pdf(self.path("fax.tif"), pages=2, like=fax, within=6, least=0.7)

    def test_a_photo_that_its_camera_turned(self):
        exif = Image.Exif()
        exif[0x0112] = 6  # To be turned clockwise by a quarter.
        self.scan.rotate(90, expand=True).save(self.path("turned.jpg"), exif=exif, quality=90)
        self.hold_pdf(self.path("turned.jpg"))

    def test_a_scan_that_lies_askew(self):
        angle = 2.0
        askew = self.scan.rotate(angle, fillcolor=255, resample=Image.BICUBIC)  # Counterclockwise.
        askew.save(self.path("askew.png"), dpi=(200, 200))

        def move(at):
            x, y, turn = at[0] - WIDTH / 2, at[1] - HEIGHT / 2, -math.radians(angle)
            return (WIDTH / 2 + x * math.cos(turn) - y * math.sin(turn),
                    HEIGHT / 2 + x * math.sin(turn) + y * math.cos(turn))

        self.hold_pdf(self.path("askew.png"), like=askew, move=move)

    def test_a_photo_of_a_sheet_on_a_table(self):
        # The sheet, smaller, on brown; its place on the photo is known.
        scale, left, top = 0.8, 170, 220
        sheet = self.scan.convert("RGB").resize((int(1700 * scale), int(2200 * scale)), Image.LANCZOS)
        photo = Image.new("RGB", (1700, 2200), (120, 85, 60))
        photo.paste(sheet, (left, top))
        photo.save(self.path("table.jpg"), quality=90)
        points = 72 / 200
        self.hold_pdf(self.path("table.jpg"), like=photo,
                      move=lambda at: (at[0] * scale + left * points, at[1] * scale + top * points))

    def test_plain_text_is_shown(self):
        with open(self.path("plain.txt"), "w", encoding="utf-8") as out:
            out.write("Please send the records of heron.ashby@example.com\n§ 2703(d) — “within 14 days”\nПовестка 傳票\n")
        pdf = self.path("plain.pdf")
        with open(pdf, "wb") as out:
            out.write(self.writ("--format", "pdf", self.path("plain.txt")))
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout
        for word in ("heron.ashby@example.com", "§", "“within", "Повестка", "傳票"):
            self.assertIn(word, text)
        self.assertLess(min(self.picture(pdf).getdata()), 128)

    def test_letters_of_every_script_are_found(self):
        letters = "Ünïcödé 𝔘𝔫𝔦 🐦 日本"
        with open(self.path("script.txt"), "w", encoding="utf-8") as out:
            out.write(letters + "\n")
        with open(self.path("script.pdf"), "wb") as out:
            out.write(self.writ("--format", "pdf", self.path("script.txt")))
        text = subprocess.run(["pdftotext", self.path("script.pdf"), "-"], capture_output=True, text=True).stdout
        for word in letters.split():
            self.assertIn(word, text)

    def test_only_the_pages_asked_for_however_many_readers(self):
        three = self.path("three.pdf")
        make_pdf(three, ["digital", self.scan, "digital"])
        for jobs in ("1", "3"):
            with open(self.path("two.pdf"), "wb") as out:
                out.write(self.writ("--format", "pdf", "--pages", "2-3", "--jobs", jobs, three))
            pages = self.pdf_pages(self.path("two.pdf"))
            self.assertEqual(len(pages), 2)
            for _, words in pages:
                self.hold(words)
        html = self.writ("--format", "hocr", "--pages", "2-", three).decode()
        self.assertEqual(re.findall(r"ppageno (\d+)", html), ["1", "2"])

    def test_the_same_file_gives_the_same_pdf(self):
        self.assertEqual(self.writ("--format", "pdf", self.digital), self.writ("--format", "pdf", self.digital))

    def test_many_documents_in_one_call(self):
        """In the order in which they are named, one that can't be read left out; or a file for each."""
        files = []
        for n in range(6):
            files.append(self.path(f"many{n}.txt" if n % 2 else f"many{n}.pdf"))
            if n % 2:
                with open(files[-1], "w") as out:
                    out.write(f"Number {n}\n")
            else:
                page = canvas.Canvas(files[-1])
                page.drawString(72, 700, f"Number {n}")
                page.save()
        files.insert(3, self.path("nothing-there.pdf"))
        run = subprocess.run([WRIT, "text", *files], capture_output=True, text=True)
        self.assertEqual(run.returncode, 4)
        self.assertEqual(run.stdout, "\f".join(f"Number {n}\n" for n in range(6)))
        self.assertEqual(len(run.stderr.splitlines()), 1)
        self.assertIn("nothing-there.pdf", run.stderr)
        out = self.path("into")
        run = subprocess.run([WRIT, "text", "--format", "hocr", "--out", out, *files], capture_output=True, text=True)
        self.assertEqual(run.returncode, 4)
        self.assertEqual(sorted(os.listdir(out)),
                         sorted(f"many{n}.{'txt' if n % 2 else 'pdf'}.hocr" for n in range(6)))
        run = subprocess.run([WRIT, "text", "--format", "pdf", *files], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("--out", run.stderr)

    def check_hocr(self, html):
        """Holds it to hOCR 1.2: well formed, known classes, properties by their grammar, boxes within boxes."""
        number = r"-?\d+(\.\d+)?"
        grammar = {"image": r'".*"', "bbox": r"\d+ \d+ \d+ \d+", "ppageno": r"\d+", "scan_res": rf"{number} {number}",
                   "x_wconf": r"\d{1,3}"}
        inside = {"ocr_page": (None,), "ocr_line": ("ocr_page",), "ocrx_word": ("ocr_line",)}
        root = ET.fromstring(html)
        space = "{http://www.w3.org/1999/xhtml}"
        self.assertEqual(root.tag, space + "html")
        meta = {m.get("name"): m.get("content") for m in root.iter(space + "meta")}
        self.assertIn("ocr-system", meta)
        capable = set(meta["ocr-capabilities"].split())
        ids, words = set(), []

        def visit(element, parent, box):
            kind = element.get("class")
            if kind:
                self.assertIn(kind, capable)
                self.assertIn(parent, inside[kind])
                self.assertNotIn(element.get("id"), ids)
                ids.add(element.get("id"))
                properties = {}
                for part in re.split(r"; (?=[a-z_]+ )", element.get("title")):
                    name, value = part.split(" ", 1)
                    self.assertRegex(value, rf"^{grammar[name]}$")
                    properties[name] = value
                at = tuple(int(v) for v in properties["bbox"].split())
                self.assertTrue(at[0] <= at[2] and at[1] <= at[3])
                if box:
                    self.assertTrue(all(at[i] >= box[i] - 1 for i in (0, 1)) and all(at[i] <= box[i] + 1 for i in (2, 3)))
                if kind == "ocrx_word":
                    words.append((element.text, at))
                    if "x_wconf" in properties:
                        self.assertLessEqual(int(properties["x_wconf"]), 100)
                parent, box = kind, at
            for child in element:
                visit(child, parent, box)

        visit(root, None, None)
        return words

    def test_hocr_of_a_picture_counts_its_own_pixels(self):
        self.scan.save(self.path("page.png"), dpi=(200, 200))
        html = self.writ("--format", "hocr", self.path("page.png")).decode()
        self.assertIn(f"bbox 0 0 {self.scan.width} {self.scan.height};", html)
        self.assertIn("x_wconf", html)
        self.hold(self.check_hocr(html), scale=(200 / 72, 200 / 72))

    def test_hocr_of_a_pdf_counts_pixels_at_300_dpi(self):
        html = self.writ("--format", "hocr", self.digital).decode()
        self.assertIn("bbox 0 0 2550 3300;", html)
        self.assertNotIn("x_wconf", html, "a layer's confidence is not known")
        self.hold(self.check_hocr(html), scale=(300 / 72, 300 / 72), within=2, least=1)

    def test_hocr_holds_the_words_of_the_text_whatever_their_characters(self):
        name = self.path('a "quoted" & odd\\name.txt')
        with open(name, "w", encoding="utf-8") as out:
            out.write("R&D <tag> \"quoted\" 'single' ¿qué?\n")
        html = self.writ("--format", "hocr", name).decode()
        self.assertEqual([w for w, _ in self.check_hocr(html)], ["R&D", "<tag>", '"quoted"', "'single'", "¿qué?"])

    def test_what_cannot_be_read_is_said_and_gives_no_file(self):
        broken = self.path("broken.pdf")
        with open(broken, "wb") as out:
            out.write(b"%PDF-1.7 and no more")
        for form in ("pdf", "hocr"):
            run = subprocess.run([WRIT, "text", "--format", form, broken], capture_output=True)
            self.assertEqual(run.returncode, 4)
            self.assertEqual(run.stdout, b"")
            self.assertIn(b"broken.pdf", run.stderr)


if __name__ == "__main__":
    unittest.main()
