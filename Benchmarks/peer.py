"""docxtpl at the same work: `peer.py render TEMPLATE DATA OUT`, `peer.py warm FOLDER` or `peer.py batch FOLDER COUNT`."""

import io
import json
import statistics
import sys
import time

from docxtpl import DocxTemplate


def render(template, data, out):
    template.render(data, autoescape=True)
    template.save(out)


def load(folder, name):
    with open(f"{folder}/{name}.json", encoding="utf-8") as file:
        return DocxTemplate(f"{folder}/{name}.docx"), json.load(file)


def warm(folder, name, rounds):
    template, data = load(folder, name)
    render(template, data, io.BytesIO())
    times = []
    for _ in range(rounds):
        start = time.process_time()
        render(template, data, io.BytesIO())
        times.append((time.process_time() - start) * 1000)
    print(f"{name} render and pack\t{statistics.median(times)}")


match sys.argv[1:]:
    case ["render", template, data, out]:
        with open(data, encoding="utf-8") as file:
            render(DocxTemplate(template), json.load(file), out)
    case ["warm", folder]:
        warm(folder, "complaint", 15)
        warm(folder, "ten", 3)
        warm(folder, "hundred", 1)
    case ["batch", folder, count]:
        template, data = load(folder, "complaint")
        for _ in range(int(count)):
            render(template, data, io.BytesIO())
