"""Renders the cases with docxtpl and prints templates, data and results as JSON."""

import io
import json
import sys
import zipfile

import generated
from cases import CASE, CASES, OTHERS
from docxtpl import DocxTemplate

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
ROOTS = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes"}


def package(body, others):
    types = '<Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>' % WORD
    links = ""
    parts = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
    for n, (kind, content) in enumerate(sorted(others.items())):
        types += f'<Override PartName="/word/{kind}.xml" ContentType="{WORD}{kind}+xml"/>'
        links += f'<Relationship Id="rId{n + 1}" Type="{RELATION}{kind}" Target="{kind}.xml"/>'
        parts[f"word/{kind}.xml"] = f"<w:{ROOTS[kind]} {W}>{content}</w:{ROOTS[kind]}>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as zipped:
        zipped.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>' + types + "</Types>",
        )
        rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
        zipped.writestr("_rels/.rels", rels % f'<Relationship Id="rId1" Type="{RELATION}officeDocument" Target="word/document.xml"/>')
        zipped.writestr("word/_rels/document.xml.rels", rels % links)
        for name, xml in parts.items():
            zipped.writestr(name, xml)
    file.seek(0)
    return file


def render(body, others, data):
    # A section, so that docxtpl finds the footnotes.
    template = DocxTemplate(package(body, others))
    template.render(data, autoescape=True)
    out = io.BytesIO()
    template.save(out)
    with zipfile.ZipFile(out) as zipped:
        return {kind: zipped.read(f"word/{kind}.xml").decode() for kind in ["document", *others]}


SECTION = "<w:sectPr/>"
results = []
templates = [(case, CASE) for case in CASES + OTHERS] + [(case, generated.DATA) for case in generated.CASES]
for (name, body, *rest), data in templates:
    others = rest[0] if rest else {}
    case = {"name": name, "body": body + SECTION, "others": others, "data": data}
    try:
        case["expected"] = render(body + SECTION, others, data)
    except Exception as error:  # what docxtpl refuses is told by its name
        case["refused"] = f"{type(error).__name__}: {error}"
        if name.startswith("generated"):
            continue  # what both should do is only known where docxtpl does it
    results.append(case)
json.dump(results, sys.stdout)
