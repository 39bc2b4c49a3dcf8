"""What happens to paper on its way: scanners, fax machines and telephones. All by one seed."""
import io
import subprocess
import tempfile
import time

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont


def render(pdf, dpi):
    """The pages of a PDF as grey pictures."""
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/in.pdf", "wb") as out:
            out.write(pdf)
        subprocess.run(["pdftoppm", "-r", str(dpi), folder + "/in.pdf", folder + "/p"], check=True)
        names = subprocess.run(["ls", folder], capture_output=True, text=True, check=True).stdout.split()
        pages = [Image.open(f"{folder}/{n}").convert("RGB") for n in names if n.endswith(".ppm")]
        for page in pages:
            page.load()
        return pages


def blur_field(rnd, shape, coarse):
    small = rnd.random((shape[0] // coarse + 2, shape[1] // coarse + 2)).astype(np.float32)
    return np.asarray(Image.fromarray(small).resize((shape[1], shape[0]), Image.BICUBIC))


def scan(page, rnd, skew=0.0, noise=5.0, shade=14.0, black=32.0, specks=40, blur=0.5):
    """A flatbed scan: turned a little, paper grain, uneven light, ink that is not quite black."""
    grey = page.convert("L").rotate(skew, resample=Image.BICUBIC, fillcolor=255)
    ink = np.asarray(grey.filter(ImageFilter.GaussianBlur(blur)), dtype=np.float32)
    paper = 250 - shade * blur_field(rnd, ink.shape, 400)
    out = black + (paper - black) * ink / 255 + rnd.normal(0, noise, ink.shape)
    picture = Image.fromarray(np.clip(out, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    for _ in range(specks):
        x, y = rnd.integers(0, picture.width), rnd.integers(0, picture.height)
        r = int(rnd.integers(1, 3))
        draw.ellipse([x, y, x + r, y + r], fill=int(rnd.integers(30, 120)))
    return picture


def copy_of_a_copy(page, rnd, skew=0.6, level=150, specks=250):
    """A black-and-white copier: hard edges, specks, a dark edge where the lid stood open."""
    grey = np.asarray(scan(page, rnd, skew, noise=14, shade=30, specks=0, blur=0.9), dtype=np.float32)
    two = Image.fromarray(np.where(grey > level, 255, 0).astype(np.uint8))
    draw = ImageDraw.Draw(two)
    for _ in range(specks):
        x, y = rnd.integers(0, two.width), rnd.integers(0, two.height)
        draw.rectangle([x, y, x + int(rnd.integers(0, 3)), y + int(rnd.integers(0, 3))], fill=0)
    draw.rectangle([0, 0, 14, two.height], fill=0)
    return two.convert("1")


def fax(page, rnd, header, number, pages, fine=True, skew=0.3):
    """A fax page: 204 by 196 (fine) or 98 dots an inch, the machine's line at the top, lost rows."""
    width, height = 1728, 2156
    grey = page.convert("L").resize((width, height), Image.LANCZOS).rotate(skew, resample=Image.BICUBIC, fillcolor=255)
    values = np.asarray(grey, dtype=np.float32) + rnd.normal(0, 26, (height, width))
    if not fine:
        values = values[: height // 2 * 2].reshape(height // 2, 2, width).mean(axis=1)
    two = np.where(values > 140, 255, 0).astype(np.uint8)
    flips = rnd.random(two.shape)
    two[flips < 0.0006] = 0
    for _ in range(3):  # A row that got lost is sent as the one before it.
        row = int(rnd.integers(60, two.shape[0] - 2))
        two[row] = two[row - 1]
    picture = Image.fromarray(two)
    draw = ImageDraw.Draw(picture)
    draw.rectangle([0, 0, width, 46 if fine else 23], fill=255)
    font = ImageFont.truetype("/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf", 26)
    strip = Image.new("L", (width, 40), 255)
    ImageDraw.Draw(strip).text((40, 4), header.format(page=f"{number:02}", pages=f"{pages:02}"), font=font, fill=0)
    picture.paste(strip if fine else strip.resize((width, 20)), (0, 2))
    return picture.point(lambda v: 255 if v > 128 else 0).convert("1")


def photo(page, rnd, turned=0):
    """A telephone's picture of a sheet on a desk: perspective, shadow, warm light."""
    width, height = 1900, 2500
    sheet = page.convert("RGB").resize((1650, 2135), Image.LANCZOS)
    desk = np.zeros((height, width, 3), dtype=np.float32)
    grain = blur_field(rnd, (height, width), 90) * 26 + rnd.normal(0, 5, (height, width))
    rows = np.sin(np.arange(height) / 19.0)[:, None] * 9
    for k, base in enumerate((116, 82, 56)):
        desk[..., k] = base + grain + rows
    corners = [(150, 170), (1745, 120), (1800, 2350), (95, 2390)]
    size = sheet.size
    source = [(0, 0), (size[0], 0), (size[0], size[1]), (0, size[1])]
    coefficients = perspective(corners, source)
    warped = sheet.transform((width, height), Image.PERSPECTIVE, coefficients, Image.BICUBIC, fillcolor=(0, 0, 0))
    mask = Image.new("L", size, 255).transform((width, height), Image.PERSPECTIVE, coefficients, Image.BILINEAR)
    cover = np.asarray(mask, dtype=np.float32)[..., None] / 255
    picture = np.asarray(warped, dtype=np.float32) * 0.93 * cover + desk * (1 - cover)
    across = np.linspace(0, 1, width)[None, :, None]
    down = np.linspace(0, 1, height)[:, None, None]
    shadow = 1 - 0.42 / (1 + np.exp(-(across * 1.3 + down * 0.7 - 1.45) * 14))
    picture = picture * shadow * np.array([1.0, 0.97, 0.9]) + rnd.normal(0, 4, picture.shape)
    out = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    return out.rotate(turned, expand=True)


def perspective(target, source):
    rows, values = [], []
    for (x, y), (u, v) in zip(target, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return np.linalg.solve(np.array(rows, dtype=np.float64), np.array(values, dtype=np.float64))


def jpeg(picture, quality, **options):
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True, **options)
    return out.getvalue()


def picture_pdf(pictures, dpi, quality=55):
    """Pictures as the pages of a PDF; black-and-white ones as fax-coded images."""
    out = io.BytesIO()
    never = time.gmtime(0)
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=dpi, quality=quality,
                     creationDate=never, modDate=never, producer="", title="")
    return out.getvalue()


def fax_tiff(pictures, fine=True, coding="group4"):
    out = io.BytesIO()
    pictures[0].save(out, "TIFF", save_all=True, append_images=pictures[1:], compression=coding,
                     dpi=(204, 196 if fine else 98))
    return out.getvalue()
