"""The results of bench.py as Markdown, as tab-separated values and as a picture."""
import os
from typing import Any, List, Optional, Sequence, Tuple
from xml.sax.saxutils import escape

BAR, LABEL, WIDTH = 16, 260, 760


def shown(value: Any) -> str:
    """A cell."""
    if value is None:
        return "-"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


class Report:
    """Collects tables; leaving the `with` block writes the three files."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.markdown: List[str] = ["# What it costs\n"]
        self.values: List[str] = ["table\trow\tcolumn\tvalue"]
        self.bars: List[Tuple[str, List[Tuple[str, float]]]] = []

    def __enter__(self) -> "Report":
        return self

    def __exit__(self, kind: Any, *_: Any) -> None:
        if kind is None:
            self.write("bench.md", "\n".join(self.markdown) + "\n")
            self.write("bench.tsv", "\n".join(self.values) + "\n")
            self.write("bench.svg", self.picture())

    def write(self, name: str, text: str) -> None:
        """One file of the result."""
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        print(f"written: {path}")

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """A table in both forms, and on the screen."""
        lines = [f"## {title}\n", "| | " + " | ".join(columns) + " |",
                 "|---|" + "---:|" * len(columns)]
        for name, *cells in rows:
            lines.append(f"| {name} | " + " | ".join(map(shown, cells)) + " |")
            self.values += [f"{title}\t{name}\t{column}\t{shown(cell)}"
                            for column, cell in zip(columns, cells)]
        self.markdown += lines + [""]
        print("\n".join(lines) + "\n", flush=True)

    def sizes(self, rows: Sequence[Tuple]) -> None:
        """Sizes of the tools."""
        self.table("The tool, bytes", ("text and tables", "data", "bss"), rows)

    def processes(self, rows: Sequence[Tuple]) -> None:
        """Whole processes beside /bin/true."""
        self.table("One process", ("median us", "ratio to /bin/true", "processor us",
                                   "page faults", "peak KB"), rows)
        self.bars.append(("one process, ratio to /bin/true", [(r[0], r[2]) for r in rows]))

    def memory(self, rows: Sequence[Tuple], reads: Sequence[Tuple]) -> None:
        """What is taken from malloc: by a `check`, and by one typed read."""
        self.table("`check` of N services", ("bytes", "allocations", "peak heap / input"), rows)
        self.table("One typed read", ("allocations",), reads)

    def growth(self, rows: Sequence[Tuple], note: str) -> None:
        """How `check` grows."""
        self.table("`check` of N brief services",
                   ("bytes", "ms of processor time", "instructions a byte"), rows)
        self.markdown += [note, ""]
        print(note + "\n")

    def files(self, rows: Sequence[Tuple]) -> None:
        """A job of many files and its floors."""
        self.table("A file a service, or a line",
                   ("median ms", "ms of processor time", "rate beside libfyaml's loop"), rows)

    def document(self, title: str, names: Sequence[str], costs: Sequence[Optional[float]],
                 rates: Sequence[Optional[float]]) -> None:
        """Rows that read one document; ratios are to the first of them."""
        base = rates[0]
        rows = [(name, cost, rate and rate / 1e6, rate and base and rate / base)
                for name, cost, rate in zip(names, costs, rates)]
        self.table(title, ("instructions a byte", "MB/s of processor time",
                           f"times {names[0]}"), rows)
        self.bars.append((f"{title}, instructions a byte",
                          [(n, c) for n, c in zip(names, costs) if c is not None]))

    def picture(self) -> str:
        """Bars, shorter is better."""
        parts, y = [], 10
        for title, bars in self.bars:
            y += 2 * BAR
            parts.append(f'<text x="10" y="{y}" font-weight="bold">{escape(title)}</text>')
            most = max([value for _, value in bars], default=1)
            for name, value in bars:
                y += BAR
                length = value / most * (WIDTH - LABEL - 80)
                parts.append(f'<text x="10" y="{y}">{escape(name)}</text><rect x="{LABEL}" '
                             f'y="{y - 10}" height="11" width="{length:.1f}" fill="#47a"/>'
                             f'<text x="{LABEL + length + 5:.1f}" y="{y}">{value:.2f}</text>')
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 20}" '
                'font-family="sans-serif" font-size="12">'
                '<rect width="100%" height="100%" fill="#fff"/>' + "".join(parts) + "</svg>\n")
