"""Prints what eyecite finds in a text, one citation a line, and the CPU seconds of its second run.

Usage: python find.py TEXT
"""

import logging
import sys
import time

logging.disable(logging.CRITICAL)

from eyecite import get_citations  # noqa: E402  (its import logs)
from eyecite.models import CaseCitation, FullCaseCitation, FullLawCitation  # noqa: E402


def line(cite):
    groups = cite.groups
    if isinstance(cite, FullCaseCitation):
        return f"case {groups['volume']} {cite.corrected_reporter()} {groups.get('page') or '___'}"
    if isinstance(cite, FullLawCitation):
        title = groups.get("title") or groups.get("chapter") or ""
        return f"law {title} {groups['reporter']} {groups.get('section') or groups.get('page')}"
    return None


text = open(sys.argv[1], encoding="utf-8").read()
get_citations(text[:2000])
start = time.process_time()
found = get_citations(text)
print(f"seconds {time.process_time() - start}")
for cite in found:
    if described := line(cite):
        print(described)
