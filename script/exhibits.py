"""Turns the texts in Exhibits/text into specimen PDFs. Called by script/exhibits.

A text begins with "name: value" lines (title, and optionally bates) and an empty line. Then come the pages,
each after a line "=== page". On a page an empty line ends a paragraph, "# " marks a heading, "> " an indented
paragraph, and lines with " | " are the rows of a table. What does not fit on its page is an error, because
citations point to page numbers.
"""

import io
import os
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import reportlab
from reportlab import rl_config
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, Table, TableStyle

NOTICE = "SPECIMEN – NOT A REAL DOCUMENT"
MARGIN = 72
WIDTH, HEIGHT = letter
TOP, BOTTOM = HEIGHT - 108, 90

BODY = ParagraphStyle("body", fontName="Vera", fontSize=10, leading=15, spaceAfter=9)
QUOTE = ParagraphStyle("quote", parent=BODY, leftIndent=28, rightIndent=28)
HEADING = ParagraphStyle("heading", parent=BODY, fontSize=12.5, leading=18)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=8.5, leading=11, spaceAfter=0)
ALL = ((0, 0), (-1, -1))
GRID = TableStyle([("FONTNAME", *ALL, "Vera"), ("GRID", *ALL, 0.4, "black"), ("VALIGN", *ALL, "TOP")])


def main(arguments: list[str]) -> int:
    root = Path(__file__).resolve().parent.parent / "Exhibits"
    check = arguments == ["--check"]
    if arguments and not check:
        print("usage: script/exhibits [--check]", file=sys.stderr)
        return 64
    prepare()
    texts = sorted((root / "text").glob("*.txt"))
    stale = [text.stem for text in texts if refresh(text, root / f"{text.stem}.pdf", write=not check)]
    if check and stale:
        print("not what the text gives: " + ", ".join(stale), file=sys.stderr)
        return 1
    print(f"{len(texts)} exhibits, {len(stale)} written")
    return 0


def prepare() -> None:
    """Registers a font that travels with reportlab, and switches off everything that depends on the day.

    One face only: an embedded face costs 20 KB in each file.
    """
    rl_config.invariant = 1
    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont("Vera", str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))


def refresh(text: Path, target: Path, write: bool) -> bool:
    """True when the PDF was not what its text gives."""
    wanted = pdf(text)
    if target.exists() and target.read_bytes() == wanted:
        return False
    if write:
        temporary = target.with_suffix(".tmp")
        temporary.write_bytes(wanted)
        os.replace(temporary, target)
    return True


def pdf(text: Path) -> bytes:
    fields, pages = parse(text)
    buffer = io.BytesIO()
    out = canvas.Canvas(buffer, pagesize=letter, invariant=1, pageCompression=1, initialFontName="Vera", lang="en-US")
    out.setTitle(f"{fields['title']} (specimen)")
    out.setSubject(NOTICE)
    # Without this reportlab writes a name for the author.
    out.setAuthor("")
    for number, blocks in enumerate(pages, start=1):
        furniture(out, fields, number, len(pages))
        draw(out, blocks, f"{text.name}, page {number}")
        out.showPage()
    out.save()
    return buffer.getvalue()


def parse(text: Path) -> tuple[dict[str, str], list[list[str]]]:
    head, *pages = text.read_text(encoding="utf-8").split("=== page\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines() if line)
    if "title" not in fields or not pages:
        sys.exit(f"{text.name}: a title and at least one '=== page' are needed")
    return fields, [[block.strip("\n") for block in page.split("\n\n") if block.strip()] for page in pages]


def furniture(out: canvas.Canvas, fields: dict[str, str], number: int, count: int) -> None:
    """Head and foot of a page: the notice, the title, the page number and, if any, the Bates number."""
    place = f"{fields['title']} – page {number} of {count}"
    for notice_at, title_at in ((HEIGHT - 48, HEIGHT - 62), (54, 40)):
        out.setFont("Vera", 10)
        out.drawCentredString(WIDTH / 2, notice_at, NOTICE)
        out.setFont("Vera", 8)
        out.drawCentredString(WIDTH / 2, title_at, place)
    if "bates" in fields:
        prefix, first = fields["bates"].rsplit("-", 1)
        mark = f"{prefix}-{int(first) + number - 1:0{len(first)}}"
        out.drawRightString(WIDTH - MARGIN, 26, mark)


def draw(out: canvas.Canvas, blocks: list[str], place: str) -> None:
    height = TOP
    for block in blocks:
        flowable, space = shape(block)
        _, needed = flowable.wrapOn(out, WIDTH - 2 * MARGIN, height - BOTTOM)
        if height - needed < BOTTOM:
            sys.exit(f"{place}: the text does not fit on the page, at: {block[:60]}")
        flowable.drawOn(out, MARGIN, height - needed)
        height -= needed + space


def shape(block: str) -> tuple[Paragraph | Table, float]:
    """The printable form of one block, and the space after it."""
    if " | " in block:
        rows = [[Paragraph(escape(cell.strip()), CELL) for cell in line.split(" | ")] for line in block.splitlines()]
        table = Table(rows, colWidths=[(WIDTH - 2 * MARGIN) / len(rows[0])] * len(rows[0]))
        table.setStyle(GRID)
        return table, BODY.spaceAfter
    for mark, style in (("# ", HEADING), ("> ", QUOTE)):
        if block.startswith(mark):
            return Paragraph(escape(block[2:]), style), style.spaceAfter
    return Paragraph(escape(block), BODY), BODY.spaceAfter


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
