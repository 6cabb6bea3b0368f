"""Writes the bodies of the oracle's templates as seeds, and some of them as zipped packages. Called by script/fuzz."""

import sys
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, "Tests/TemplatingTests/Oracle")
from cases import CASES, OTHERS  # noqa: E402

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATION = "http://schemas.openxmlformats.org/%s/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

folder = Path(sys.argv[1])
for number, (name, body, *others) in enumerate(CASES + OTHERS):
    (folder / f"body-{number}.xml").write_text(body, encoding="utf-8")
    if number % 25 or others:
        continue
    with zipfile.ZipFile(folder / f"package-{number}.docx", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            f'relationships+xml"/><Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>',
        )
        zipped.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{RELATION % "package"}"><Relationship Id="rId1" '
            f'Type="{RELATION % "officeDocument"}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        zipped.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
