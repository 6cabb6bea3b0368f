"""Sets each comment of a Flat OPC document below the paragraph it belongs to, for a picture of it."""

import sys
import xml.etree.ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PROPERTIES = (
    f'<w:pPr xmlns:w="{W[1:-1]}"><w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="C03030"/></w:pBdr>'
    '<w:shd w:val="clear" w:color="auto" w:fill="FBE9E7"/><w:spacing w:after="0"/><w:ind w:left="2400"/></w:pPr>'
)

path = sys.argv[1]
tree = ET.parse(path)
comments = {comment.get(W + "id"): comment for comment in tree.iter(W + "comment")}
for parent in tree.iter(W + "body"):
    for paragraph in list(parent):
        for reference in list(paragraph.iter(W + "commentReference")):
            place = list(parent).index(paragraph) + 1
            for line in reversed(list(comments[reference.get(W + "id")].iter(W + "p"))):
                note = ET.Element(W + "p")
                note.append(ET.fromstring(PROPERTIES))
                text = ET.SubElement(ET.SubElement(note, W + "r"), W + "t")
                text.text = "".join(line.itertext())
                parent.insert(place, note)
        for mark in ("commentRangeStart", "commentRangeEnd"):
            for element in paragraph.findall(W + mark):
                paragraph.remove(element)
        for run in paragraph.findall(W + "r"):
            if run.find(W + "commentReference") is not None:
                paragraph.remove(run)
tree.write(path, encoding="UTF-8", xml_declaration=True)
