"""Measures Filing Assembler and docxtpl in one run and prints one table. Called by script/bench, in the project's folder.

Times are processor time: other work on the machine hardly changes them. This process imports nothing large, because a
child's peak memory is never told as less than that of the process it was started from.
"""

import os
import statistics
import subprocess
import sys
import time

import ledger

FILING, BENCH, PYTHON, FOLDER = sys.argv[1:5]
# The ledger over 2 GB takes longer than all the rest.
IS_FULL = sys.argv[5:] == ["--full"]
PEER = [PYTHON, "Benchmarks/peer.py"]
PDF_PEER = [PYTHON, "Benchmarks/pdf_peer.py"]
MATTER = "examples/cedc-v-irs"


def child(*command):
    """Processor time in ms and peak memory in MiB of a process; a finding (exit code 1) is no failure."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def cold(rounds, *command):
    runs = [child(*command) for _ in range(rounds)]
    return statistics.median(time for time, _ in runs), max(memory for _, memory in runs)


def lines(*command):
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {name: float(value) for name, value in (line.split("\t") for line in out.splitlines())}


def render(name, rounds):
    """Cold processes: our time and memory, the peer's time and memory."""
    files = [f"{FOLDER}/{name}.docx", f"{FOLDER}/{name}.json"]
    ours = cold(rounds, FILING, "render", *files, "-o", f"{FOLDER}/ours-{name}.docx", "--force")
    return *ours, *cold(min(rounds, 3), *PEER, "render", *files, f"{FOLDER}/peer-{name}.docx")


def batch(count):
    """Seconds for 1,000 complaints; the peer renders fewer, in two processes at once or not: its time is the same."""
    seconds = child(BENCH, "batch", "1000")[0] / 1000
    start = cold(1, *PEER, "batch", FOLDER, "0")[0]
    return seconds, (cold(1, *PEER, "batch", FOLDER, str(count))[0] - start) / count


def bind(rounds, count):
    """Pages a second of binding exhibits of 20 pages: by the clock on two cores, by the clock on one, of processor time;
    then the same of pikepdf, which has one core. The start of the process is not counted.
    """
    exhibit = f"{FOLDER}/exhibit.pdf"
    peer = [*PDF_PEER, exhibit, f"{FOLDER}/furniture.pdf"]
    commands = [lambda n: [BENCH, "bind", exhibit, n, FOLDER, "2"], lambda n: [BENCH, "bind", exhibit, n, FOLDER, "1"],
                lambda n: [*peer, n, FOLDER]]
    results = []
    for command in commands:
        start, whole = (timed(rounds, *command(str(n))) for n in (2, count))
        results.append([20 * (count - 2) / (long - short) for short, long in zip(start, whole)])
    return results


def timed(rounds, *command):
    """Seconds by the clock and of processor time, the best of several rounds."""
    runs = []
    for _ in range(rounds):
        start = time.monotonic()
        processor = child(*command)[0] / 1000
        runs.append((time.monotonic() - start, processor))
    return [min(run[kind] for run in runs) for kind in (0, 1)]


def bind_large(megabytes):
    """Processor time in ms and peak memory in MiB of binding one large scan."""
    scan = f"{FOLDER}/scan.pdf"
    child(BENCH, "scan", str(megabytes), scan)
    try:
        return child(BENCH, "bind", scan, "1", FOLDER, "1")
    finally:
        for name in (scan, f"{FOLDER}/bound-0.pdf"):
            os.remove(name)


def row(work, ours, peer=None, limit=None, aim="", memory=None, unit="ms"):
    cells = [
        work, f"{ours:.1f} {unit}",
        f"{peer:.0f} {unit}" if peer else "", f"{peer / ours:.0f}×" if peer else "",
        f"{limit:.1f} {unit}" if limit else "", f"{ours / limit:.2f}×" if limit else "",
        f"{memory:.0f} MiB" if memory else "", aim,
    ]
    widths = (44, 9, 9, 5, 8, 6, 8, 0)
    print("  ".join(cell.ljust(width) if width == 44 else cell.rjust(width) for cell, width in zip(cells, widths)))


def specimen(ours, peer, name, words, aims, rounds):
    """The lines of one size: a cold process, warm, and what the warm time consists of."""
    cold_ours, memory, cold_peer, _ = render(name, rounds)
    row(f"{words}, cold process (filing render)", cold_ours, cold_peer, aim=aims[0], memory=memory)
    row(f"{words}, warm: render and pack", ours[f"{name} render and pack"], peer[f"{name} render and pack"],
        ours[f"{name} limit"], aims[1])
    row("  of which render", ours[f"{name} render"])
    row("  compile, once", ours[f"{name} compile"])
    row("  package check, besides", ours[f"{name} package check"])


def main():
    subprocess.run([BENCH, "inputs", FOLDER], check=True)
    ours, peer = lines(BENCH, "measure"), lines(*PEER, "warm", FOLDER)
    seconds, peer_batch = batch(40)
    print(f"Processor time, medians. {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}. Ratios are paired in this run.")
    print("The limit is libdeflate over ready bytes. " + "; ".join(
        f"{words}: {ours[f'{name} paragraphs']:.0f} paragraphs, {ours[f'{name} bytes'] / 1e6:.1f} MB of XML"
        for name, words in (("complaint", "30 pages"), ("ten", "300 pages"), ("hundred", "3,000 pages"))) + "\n")
    heads = ("work", "ours", "docxtpl", "", "limit", "", "memory", "aim")
    print("  ".join(h.ljust(44) if h == "work" else h.rjust(w) for h, w in zip(heads, (44, 9, 9, 5, 8, 6, 8, 0))))
    specimen(ours, peer, "complaint", "30 pages", ("≤ 10 ms, ≥ 32×, ≤ 24 MiB", "≤ 2.9 ms, ≥ 25×, ≤ 1.5× limit"), 11)
    specimen(ours, peer, "ten", "300 pages", ("", "linear"), 5)
    specimen(ours, peer, "hundred", "3,000 pages", ("", "linear; ≥ 11×"), 1)
    row("1,000 complaints", seconds, peer_batch, aim="≤ 4 s of processor time: 2 s on 2 cores", unit="s")
    check, draft = cold(15, FILING, "check", MATTER), cold(11, FILING, "draft", MATTER, "-o", f"{FOLDER}/d.docx", "--force")
    row("filing check of the flagship, cold process", check[0], aim="≤ 30 ms", memory=check[1])
    row("filing draft of the flagship, cold process", draft[0], memory=draft[1])
    row("  case file", ours["flagship case file"])
    row("  texts", ours["flagship texts"])
    row("  outline and citations", ours["flagship outline"])
    row("  rules", ours["flagship rules"], aim="≤ 2 ms")
    row("  all reading, warm (with exhibits)", ours["flagship open"])
    row("  draft, warm", ours["flagship draft"])
    child(BENCH, "pdf", FOLDER)
    (two, _), (one, processor), (peer_clock, peer_processor) = bind(3, 100)
    print("\nbinding 100 exhibits of 20 pages with slip sheets, stickers and numbers, in pages a second; pikepdf gets its "
          "stamps drawn")
    print(f"  by the clock, two at a time: {two:.0f}, one at a time: {one:.0f}, pikepdf: {peer_clock:.0f} "
          f"({two / peer_clock:.1f}×, aim ≥ 2×)")
    print(f"  of processor time: {processor:.0f}, pikepdf: {peer_processor:.0f} ({processor / peer_processor:.1f}×)")
    large, memory = bind_large(500)
    print(f"binding one exhibit of 500 MB: {large / 1000:.1f} s of processor time, {memory:.0f} MiB (aim < 200 MiB)\n")
    count = 500 if IS_FULL else 50
    size, (first, memory), (second, _) = ledger.measure(FILING, f"{FOLDER}/ledger", count, 4_000_000, child)
    _, (_, small), _ = ledger.measure(FILING, f"{FOLDER}/ledger", 5, 4_000_000, child)
    print(f"ledger of {count} exhibits, {size:.1f} GB: {first / size:.1f} s for each GB, {memory:.0f} MiB "
          f"(of 5 exhibits {small:.0f} MiB); again from the cache {second:.2f} s ({first / second:.0f}×, aim ≥ 20×)\n")
    for paragraphs in (5_000, 10_000):
        row(f"matter of {paragraphs:,} paragraphs: outline and rules", ours[f"matter of {paragraphs}"], aim="linear, ≤ 1,000 ms")
    row("nothing (filing --version)", cold(11, FILING, "--version")[0])


main()
