"""Paper: what a legal document is made of, as ReportLab flowables, and one document as a PDF."""
import io
import random

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Flowable, Frame, KeepTogether, PageBreak,
                                PageTemplate, Paragraph, Spacer, Table, TableStyle)

FONTS = "/usr/share/fonts/truetype/liberation/Liberation"
FAMILIES = {"serif": "Serif", "sans": "Sans", "mono": "Mono"}
for family, name in FAMILIES.items():
    for face, file in (("", "Regular"), ("-bold", "Bold"), ("-italic", "Italic"), ("-bolditalic", "BoldItalic")):
        pdfmetrics.registerFont(TTFont(family + face, f"{FONTS}{name}-{file}.ttf"))
    pdfmetrics.registerFontFamily(family, normal=family, bold=family + "-bold",
                                  italic=family + "-italic", boldItalic=family + "-bolditalic")


class Hand:
    """The look of one document: typeface, sizes and page."""

    def __init__(self, family="serif", size=11.5, lead=1.28, page=LETTER, margins=(1.0, 1.0, 1.0, 1.0)):
        self.family, self.size, self.lead, self.page, self.margins = family, size, lead, page, margins

    def style(self, align=0, bold=False, size=None, before=0, after=6, indent=0, first=0):
        size = size or self.size
        return ParagraphStyle("p", fontName=self.family + ("-bold" if bold else ""), fontSize=size,
                              leading=size * self.lead, alignment=align, spaceBefore=before,
                              spaceAfter=after, leftIndent=indent, firstLineIndent=first,
                              splitLongWords=1, allowWidows=0)

    def body(self, text, indent=0, first=0, after=7):
        return Paragraph(text, self.style(indent=indent, first=first, after=after))

    def justified(self, text, first=0.5 * inch):
        return Paragraph(text, self.style(align=TA_JUSTIFY, first=first, after=7))

    def centre(self, text, bold=False, size=None, before=0, after=3):
        return Paragraph(text, self.style(align=TA_CENTER, bold=bold, size=size, before=before, after=after))

    def right(self, text, after=6):
        return Paragraph(text, self.style(align=TA_RIGHT, after=after))

    def lines(self, *texts, after=10, indent=0):
        return Paragraph("<br/>".join(texts), self.style(after=after, indent=indent))

    def numbered(self, *texts, form="{}.", indent=22):
        return [Paragraph(f"{form.format(n)}&nbsp; {text}", self.style(indent=indent, first=-14, after=5))
                for n, text in enumerate(texts, 1)]

    def lettered(self, *texts):
        return [Paragraph(f"({chr(96 + n)})&nbsp; {text}", self.style(indent=40, first=-18, after=5))
                for n, text in enumerate(texts, 1)]

    def caption(self, left, right, ladder=")", rungs=None, split=0.52):
        """A caption in two columns with a ladder between them; '' for a ruled line instead."""
        rungs = rungs or max(len(left), len(right))
        small = self.style(after=0)
        width = self.page[0] - (self.margins[0] + self.margins[2]) * inch
        rows = [[Paragraph("<br/>".join(left), small),
                 Paragraph("<br/>".join([ladder] * rungs), small) if ladder else "",
                 Paragraph("<br/>".join(right), small)]]
        table = Table(rows, colWidths=[width * split, 18, width * (1 - split) - 18])
        rules = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 2)]
        if not ladder:
            rules += [("LINEAFTER", (0, 0), (0, 0), 0.8, colors.black),
                      ("LINEBELOW", (0, 0), (0, 0), 0.8, colors.black)]
        table.setStyle(TableStyle(rules))
        return [table, Spacer(1, 10)]

    def grid(self, rows, widths=None, head=True):
        small = self.style(after=0, size=self.size - 1)
        strong = self.style(after=0, size=self.size - 1, bold=True)
        cells = [[Paragraph(c, strong if head and n == 0 else small) for c in row] for n, row in enumerate(rows)]
        table = Table(cells, colWidths=[w * inch for w in widths] if widths else None)
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.6, colors.black),
                                   ("VALIGN", (0, 0), (-1, -1), "TOP")]))
        return [table, Spacer(1, 8)]

    def signature(self, name, title, how="ink", seed=1, date=None, indent=3.0, extra=()):
        """A signature line. `how`: ink, none, or the words that stand on the line ("/s/ A. Name")."""
        under = [name] if name else []
        under += [title, *extra]
        return KeepTogether([Spacer(1, 6), SignatureLine(self, under, how, seed, date, indent * inch)])


class SignatureLine(Flowable):
    def __init__(self, hand, under, how, seed, date, indent):
        super().__init__()
        self.hand, self.under, self.how, self.seed, self.date, self.indent = hand, under, how, seed, date, indent
        self.step = hand.size * 1.22
        self.height = 34 + self.step * len(under) + 8

    def wrap(self, available_width, available_height):
        self.width = available_width
        return available_width, self.height

    def draw(self):
        c, hand = self.canv, self.hand
        line = self.height - 32
        end = min(self.width, self.indent + 3.1 * inch)
        c.setLineWidth(0.7)
        c.line(self.indent, line, end, line)
        if self.how == "ink":
            ink(c, self.indent + 12, line + 2, 120, 26, self.seed)
        elif self.how != "none":
            c.setFont(hand.family, hand.size)
            c.drawString(self.indent + 10, line + 3, self.how)
        c.setFont(hand.family, hand.size)
        if self.date:
            c.drawString(0, line, self.date)
        for n, text in enumerate(self.under, 1):
            c.drawString(self.indent, line - n * self.step, text)


class Box(Flowable):
    """A tick box with its words."""

    def __init__(self, hand, text, ticked, indent=14):
        super().__init__()
        self.hand, self.ticked, self.indent = hand, ticked, indent
        self.words = Paragraph(text, hand.style(after=0))

    def wrap(self, available_width, available_height):
        _, height = self.words.wrap(available_width - self.indent - 20, available_height)
        self.height = height + 3
        return available_width, self.height

    def draw(self):
        c, top = self.canv, self.height - 13
        c.setLineWidth(0.8)
        c.rect(self.indent, top, 9, 9)
        if self.ticked:
            c.setLineWidth(1.3)
            c.line(self.indent + 1.5, top + 1.5, self.indent + 7.5, top + 7.5)
            c.line(self.indent + 1.5, top + 7.5, self.indent + 7.5, top + 1.5)
        self.words.drawOn(c, self.indent + 18, 3)


class Rule(Flowable):
    def __init__(self, thickness=1.2):
        super().__init__()
        self.thickness = thickness

    def wrap(self, available_width, available_height):
        self.width = available_width
        return available_width, self.thickness + 8

    def draw(self):
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, 4, self.width, 4)


class Seal(Flowable):
    """A round seal without words, drawn as engravers do."""

    def __init__(self, size=54):
        super().__init__()
        self.size = size

    def wrap(self, available_width, available_height):
        self.left = (available_width - self.size) / 2
        return available_width, self.size + 4

    def draw(self):
        c, r = self.canv, self.size / 2
        c.saveState()
        c.translate(self.left + r, r)
        c.setStrokeColor(colors.HexColor("#22335a"))
        for k, w in ((1.0, 1.6), (0.92, 0.5), (0.62, 0.8)):
            c.setLineWidth(w)
            c.circle(0, 0, r * k)
        for _ in range(48):
            c.rotate(7.5)
            c.setLineWidth(0.6)
            c.line(0, r * 0.66, 0, r * 0.88)
        c.setLineWidth(1)
        path = c.beginPath()
        path.moveTo(-r * 0.3, -r * 0.25)
        path.lineTo(0, r * 0.38)
        path.lineTo(r * 0.3, -r * 0.25)
        path.close()
        c.drawPath(path)
        c.restoreState()


def ink(c, x, y, width, height, seed):
    """A signature: a few quick strokes of a pen, the same for the same seed."""
    rnd = random.Random(seed)
    c.saveState()
    c.setStrokeColor(colors.HexColor("#10184a"))
    c.setLineCap(1)
    at = x
    while at < x + width:
        step = rnd.uniform(0.08, 0.2) * width
        c.setLineWidth(rnd.uniform(1.0, 1.9))
        high = rnd.uniform(0.3, 1.1) * height
        c.bezier(at, y + rnd.uniform(0, 6), at + step * 0.1, y + high, at + step * 0.7, y + high,
                 at + step * 0.6, y + rnd.uniform(-3, 4))
        c.bezier(at + step * 0.6, y + rnd.uniform(-3, 4), at + step * 0.7, y + 5, at + step, y + 8,
                 at + step * 1.1, y + rnd.uniform(0, 8))
        at += step
    c.setLineWidth(1.1)
    c.bezier(x - 6, y + 4, x + width * 0.3, y + 9, x + width * 0.7, y - 3, x + width + 12, y + rnd.uniform(4, 10))
    c.restoreState()


def number_lines(c, hand, count=28):
    """Pleading paper: numbers at the left, two rules beside them and one at the right."""
    width, height = hand.page
    c.setFont(hand.family, 10)
    top, bottom = height - hand.margins[1] * inch, hand.margins[3] * inch
    for n in range(count):
        c.drawRightString(0.75 * inch, top - 10 - n * (top - bottom - 10) / (count - 1), str(n + 1))
    c.setLineWidth(0.6)
    for x in (0.92 * inch, 0.96 * inch, width - 0.45 * inch):
        c.line(x, 0.3 * inch, x, height - 0.3 * inch)


def build(hand, flow, header=None, footer=None, pleading=False, page_of=None):
    """One document as PDF bytes. `header`/`footer`: text, {page} and {pages} filled in."""

    def count_pages():
        seen = []
        doc = document(io.BytesIO(), lambda c, d: seen.append(d.page))
        doc.build(list(flow()))
        return len(seen)

    def document(out, on_page):
        doc = BaseDocTemplate(out, pagesize=hand.page, invariant=1, title="", author="", creator="", producer="")
        left, top, right, bottom = (m * inch for m in hand.margins)
        frame = Frame(left, bottom, hand.page[0] - left - right, hand.page[1] - top - bottom, 0, 0, 0, 0)
        doc.addPageTemplates(PageTemplate(frames=[frame], onPage=on_page))
        return doc

    pages = count_pages()
    total = page_of[1] if page_of else pages
    first = page_of[0] if page_of else 1

    def decorate(c, doc):
        c.saveState()
        words = {"page": doc.page + first - 1, "pages": total}
        if pleading:
            number_lines(c, hand)
        if header:
            c.setFont("sans", 8.5)
            c.drawCentredString(hand.page[0] / 2, hand.page[1] - 24, header.format(**words))
        if footer:
            c.setFont(hand.family, 9)
            c.drawCentredString(hand.page[0] / 2, 30, footer.format(**words))
        c.restoreState()

    out = io.BytesIO()
    document(out, decorate).build(list(flow()))
    return out.getvalue(), pages


__all__ = ["A4", "Box", "Hand", "LETTER", "PageBreak", "Rule", "Seal", "Spacer", "build", "inch"]
