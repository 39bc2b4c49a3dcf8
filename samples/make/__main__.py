"""Makes samples/: packets of the project's own, with their truth. The same seed gives the same bytes.

  /usr/bin/python3 samples/make [NAME ...]     (all packets, or only those named)

Needs what `./dev deps` installs: python3-reportlab, python3-pil, python3-numpy, poppler-utils, qpdf,
fonts-liberation.
"""
import io
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

import degrade
import packets_federal
import packets_letters
import packets_state
from paper import build

SEED = 20260908
HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCANS = {"scan300": 300, "scan200": 200}
EXIF_ORIENTATION = 0x0112


def merge(pdfs):
    if len(pdfs) == 1:
        return pdfs[0]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for n, pdf in enumerate(pdfs):
            names.append(f"{folder}/{n}.pdf")
            with open(names[-1], "wb") as out:
                out.write(pdf)
        subprocess.run(["qpdf", "--empty", "--static-id", "--pages", *names, "--", folder + "/all.pdf"], check=True)
        with open(folder + "/all.pdf", "rb") as merged:
            return merged.read()


def words_of(pdf):
    """The text of each page, line by line, blanks folded."""
    run = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    pages = run.stdout.decode().split("\f")[:-1]
    return ["\n".join(" ".join(line.split()) for line in page.split("\n") if line.strip()) for page in pages]


def false_layer(pictures, dpi, texts, replaced):
    """A scan with an invisible text layer that says something other than the paper."""
    out = io.BytesIO()
    c = canvas.Canvas(out, invariant=1)
    for picture, text in zip(pictures, texts):
        for old, new in replaced:
            assert old in " ".join(text.split()), old
            text = " ".join(text.split()) if old not in text else text
            text = text.replace(old, new)
        width, height = picture.width * 72 / dpi, picture.height * 72 / dpi
        c.setPageSize((width, height))
        c.drawImage(ImageReader(io.BytesIO(degrade.jpeg(picture, 50))), 0, 0, width, height)
        lines = c.beginText(72, height - 80)
        lines.setFont("serif", 10)
        lines.setTextRenderMode(3)
        words, line = text.split(), ""
        for word in words:
            if len(line) + len(word) > 90:
                lines.textLine(line)
                line = ""
            line += word + " "
        lines.textLine(line)
        c.drawText(lines)
        c.showPage()
    c.save()
    return out.getvalue()


def scanned(pdf, dpi, rnd):
    return [degrade.scan(page, rnd, skew=float(rnd.uniform(-1.1, 1.1))) for page in degrade.render(pdf, dpi)]


def copied(pdf, dpi, rnd):
    return [degrade.copy_of_a_copy(page, rnd, skew=float(rnd.uniform(-0.9, 0.9))) for page in degrade.render(pdf, dpi)]


def produce(packet, rnd):
    """(ending, bytes, page texts, documents) of a packet."""
    if packet.text:
        return ".txt", packet.text.encode(), [packet.text], [("informal_request", 1)]
    pdfs, plain, documents = [], [], []
    for doc in packet.documents:
        options = {"header": doc.header, "footer": doc.footer}
        pdf, pages = build(doc.hand, doc.flow, pleading=doc.pleading, **options)
        pdfs.append(pdf)
        plain += words_of(build(doc.hand, doc.flow, **options)[0])
        documents.append((doc.kind, pages))
    if packet.quality == "mixed":
        pdfs = [degrade.picture_pdf(scanned(pdf, 300, rnd), 300, 45) if doc.scanned else pdf
                for doc, pdf in zip(packet.documents, pdfs)]
    pdf = merge(pdfs)
    if packet.quality in ("digital", "mixed"):
        return ".pdf", pdf, plain, documents
    if packet.quality == "photo":
        picture = degrade.photo(degrade.render(pdf, 200)[0], rnd, turned=90)
        exif = picture.getexif()
        exif[EXIF_ORIENTATION] = 6
        return ".jpg", degrade.jpeg(picture, 62, exif=exif, dpi=(72, 72)), plain, documents
    if packet.quality.startswith("fax"):
        fine = packet.quality == "fax"
        pages = degrade.render(pdf, 204)
        faxed = [degrade.fax(page, rnd, packet.fax_header, n, len(pages), fine) for n, page in enumerate(pages, 1)]
        header = [packet.fax_header.format(page=f"{n:02}", pages=f"{len(pages):02}") for n in range(1, len(pages) + 1)]
        return ".tif", degrade.fax_tiff(faxed, fine), [h + "\n" + t for h, t in zip(header, plain)], documents
    dpi = SCANS[packet.quality]
    if packet.layer:
        return ".pdf", false_layer(scanned(pdf, dpi, rnd), dpi, plain, packet.layer), plain, documents
    pictures = scanned(pdf, dpi, rnd) if rnd.random() < 0.5 else copied(pdf, dpi, rnd)
    return ".pdf", degrade.picture_pdf(pictures, dpi, 45), plain, documents


def write(packet):
    rnd = np.random.default_rng([SEED, *packet.name.encode()])
    ending, data, texts, documents = produce(packet, rnd)
    truth = {"files": [packet.name + ending], "received": packet.received, **packet.truth}
    truth["documents"], page = [], 1
    for kind, pages in documents:
        truth["documents"].append({"kind": kind, "file": 0, "first_page": page, "last_page": page + pages - 1})
        page += pages
    truth["quality"] = {"fax98": "fax", "text": "digital"}.get(packet.quality, packet.quality)
    if ending != ".txt":
        truth["text"] = packet.name + ".txt"
        with open(f"{HERE}/{packet.name}.txt", "w", encoding="utf-8") as out:
            out.write("\f".join(texts))
    with open(f"{HERE}/{packet.name}{ending}", "wb") as out:
        out.write(data)
    with open(f"{HERE}/{packet.name}.truth.json", "w", encoding="utf-8") as out:
        json.dump(truth, out, indent=1, ensure_ascii=False)
        out.write("\n")
    print(f"{packet.name}{ending}  {page - 1} page(s)  {len(data) // 1024} KiB")


def main():
    for packet in packets_federal.PACKETS + packets_state.PACKETS + packets_letters.PACKETS:
        if len(sys.argv) == 1 or packet.name in sys.argv[1:]:
            write(packet)


if __name__ == "__main__":
    main()
