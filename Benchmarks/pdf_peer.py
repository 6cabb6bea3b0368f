"""pikepdf at the same work as `filing-bench bind`: `pdf_peer.py EXHIBIT FURNITURE TIMES FOLDER`.

The furniture is drawn already: a slip sheet, a sticker, and a number for each page. Only stamping and binding is measured.
"""

import sys

import pikepdf


def place(page, stamp):
    """The lower right corner, as we place it; the number stands below the sticker."""
    width, height = (float(side) for side in stamp.mediabox[2:])
    right, bottom = float(page.mediabox[2]) - 18, 18 if height < 20 else 36
    page.add_overlay(stamp, pikepdf.Rectangle(right - width, bottom, right, bottom + height))


def bind(exhibit, furniture, out):
    with pikepdf.open(exhibit) as pdf, pikepdf.open(furniture) as drawn:
        place(pdf.pages[0], drawn.pages[1])
        for page, number in zip(pdf.pages, list(drawn.pages)[2:]):
            place(page, number)
        pdf.pages.insert(0, drawn.pages[0])
        pdf.save(out, deterministic_id=True)


exhibit, furniture, times, folder = sys.argv[1:]
for number in range(int(times)):
    bind(exhibit, furniture, f"{folder}/peer-bound-{number % 10}.pdf")
