"""Measures `filing exhibits` over many scans: seconds for each GB, memory, and the second run from the cache.

Called by bench.py. Each file has ten pages with words and, on each, a picture that no compression makes smaller.
"""

import os
import shutil
import time

PAGES = 10


def scan(number, size):
    """One PDF of about `size` bytes."""
    out, offsets = bytearray(b"%PDF-1.7\n"), []

    def add(body):
        offsets.append(len(out))
        out.extend(b"%d 0 obj\n" % len(offsets) + body + b"\nendobj\n")

    kids = b" ".join(b"%d 0 R" % (3 + 3 * page) for page in range(PAGES))
    add(b"<</Type/Catalog/Pages 2 0 R>>")
    add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (PAGES, kids))
    width, height = 1000, max(1, size // PAGES // 3000)
    for page in range(PAGES):
        first = 3 + 3 * page
        add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</I %d 0 R>>"
            b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents %d 0 R>>" % (first + 1, first + 2))
        picture = os.urandom(3 * width * height)
        add(b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8/Length %d>>\n"
            b"stream\n%s\nendstream" % (width, height, len(picture), picture))
        words = b"q 400 0 0 300 72 72 cm /I Do Q BT /F 12 Tf 72 700 Td (Record %d, page %d of ten.) Tj ET" % (number, page + 1)
        add(b"<</Length %d>>\nstream\n%s\nendstream" % (len(words), words))
    table = len(out)
    out.extend(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1))
    for offset in offsets:
        out.extend(b"%010d 00000 n \n" % offset)
    out.extend(b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (len(offsets) + 1, table))
    return out


def make(folder, count, size):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(f"{folder}/exhibits")
    entries = []
    for number in range(count):
        with open(f"{folder}/exhibits/record-{number}.pdf", "wb") as file:
            file.write(scan(number, size))
        entries.append(f"  - {{key: record-{number}, title: Record {number}, file: record-{number}.pdf}}\n")
    with open(f"{folder}/facts.md", "w") as file:
        file.writelines(f"The record says so. [@record-{number} at 3]\n\n" for number in range(count))
    with open(f"{folder}/case.yaml", "w") as file:
        file.write("court: mad\ntitle: Complaint\nplaintiffs: []\ndefendants: []\nclaims: []\nrelief: []\nfacts: facts.md\nexhibits:\n")
        file.writelines(entries)


def measure(filing, folder, count, size, child):
    """GB, then seconds by the clock and peak memory in MiB of the first and of the second run."""
    make(folder, count, size)
    os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
    # Files that were changed just now are not trusted to be unchanged.
    time.sleep(3)
    runs = []
    for _ in range(2):
        start = time.monotonic()
        _, memory = child(filing, "exhibits", folder, "--format", "json")
        runs.append((time.monotonic() - start, memory))
    del os.environ["XDG_CACHE_HOME"]
    shutil.rmtree(folder)
    return count * size / 1e9, *runs
