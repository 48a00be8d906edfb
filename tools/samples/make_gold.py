#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/samples/gold.json from gold.source.tsv and the articles beside it.

    make_gold.py            writes the file
    make_gold.py --check    writes nothing, fails if the file is not what would be written

Fails with the line at fault when a fragment is absent from its text or stands there more than once.
Positions are Unicode code points of the article's text, half open.
"""
import argparse
import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"
TYPES = ("figure", "unit", "date", "place", "actor", "attribution", "label", "certainty", "polarity", "omission",
         "translation", "quotation")
GAP = " [...] "


class Mistake(Exception):
    """Something in the source that cannot be carried out."""


def find(text, fragment, start=0, end=None):
    """Where the fragment stands in text[start:end]; its first words must stand there only once."""
    end = len(text) if end is None else end
    first, _, last = fragment.partition(GAP)
    begin = text.find(first, start, end)
    if begin < 0:
        raise Mistake(f"not in the text: {first}")
    if text.find(first, begin + 1, end) >= 0:
        raise Mistake(f"more than once in the text: {first}")
    stop = begin + len(first)
    if last:
        stop = text.find(last, stop, end)
        if stop < 0:
            raise Mistake(f"not in the text after '{first}': {last}")
        stop += len(last)
    return begin, stop


class Gold:
    """The gold file while it grows, one row of the source after the other."""

    def __init__(self, folder):
        self.folder = folder
        self.texts = {}
        self.articles = {}
        self.article = None
        self.links = {}
        self.discrepancies = []

    def span(self, fragment, **more):
        text = self.texts[self.article["id"]]
        start, end = find(text, fragment)
        if "\n" in text[start:end]:
            raise Mistake(f"runs over a line end: {fragment}")
        return {**more, "start": start, "end": end, "text": text[start:end]}

    def link(self, name):
        if name not in self.links:
            raise Mistake(f"no link of that name: {name}")
        return self.links[name]

    def add_link(self, name, title):
        self.links[name] = {"title": title, "statements": []}

    def add_article(self, name, language, direction):
        file = self.folder / (name + ".txt")
        self.texts[name] = re.sub("\r\n?", "\n", file.read_bytes().decode("utf-8-sig"))
        self.article = {"id": name, "file": file.name, "language": language, "direction": direction, "title": None,
                        "datelines": [], "headings": [], "statements": [], "boilerplate": [], "artefacts": []}
        self.articles[name] = self.article

    def add_title(self, fragment):
        self.article["title"] = self.span(fragment)

    def add_dateline(self, fragment):
        self.article["datelines"].append(self.span(fragment))

    def add_heading(self, fragment):
        self.article["headings"].append(self.span(fragment))

    def add_boilerplate(self, fragment):
        self.article["boilerplate"].append(self.span(fragment))

    def add_artefact(self, kind, fragment):
        self.article["artefacts"].append(self.span(fragment, kind=kind))

    def add_statement(self, fragment, names=""):
        for name in names.split():
            self.link(name)["statements"].append(
                {"article": self.article["id"], "statement": len(self.article["statements"])})
        self.article["statements"].append(self.span(fragment))

    def side(self, link, article, fragment):
        """The fragment inside the one statement of the link's that holds it."""
        found = []
        for each in self.link(link)["statements"]:
            if each["article"] != article:
                continue
            statement = self.articles[article]["statements"][each["statement"]]
            try:
                start, end = find(self.texts[article], fragment, statement["start"], statement["end"])
            except Mistake:
                continue
            found.append({**each, "start": start, "end": end, "text": self.texts[article][start:end]})
        if len(found) != 1:
            raise Mistake(f"in {len(found)} statements of link '{link}' in {article}: {fragment}")
        return found[0]

    def add_discrepancy(self, kind, link, article_a, fragment_a, article_b, fragment_b, note):
        if kind not in TYPES:
            raise Mistake(f"no type of discrepancy: {kind}")
        self.discrepancies.append({"type": kind, "link": self.index_of(link), "a": self.side(link, article_a, fragment_a),
                                   "b": self.side(link, article_b, fragment_b), "note": note})

    def add_omission(self, link, names, note):
        speaking = {each["article"] for each in self.link(link)["statements"]}
        for name in names.split():
            if name not in self.articles or name in speaking:
                raise Mistake(f"not an article that leaves '{link}' out: {name}")
        self.discrepancies.append({"type": "omission", "link": self.index_of(link), "missing": names.split(), "note": note})

    def index_of(self, link):
        self.link(link)
        return list(self.links).index(link)

    def finish(self):
        for article in self.articles.values():
            self.check_cover(article)
        for name, link in self.links.items():
            if len({each["article"] for each in link["statements"]}) < 2:
                raise Mistake(f"link '{name}' does not join two articles")

    def check_cover(self, article):
        """Every character belongs to one part of the article, but for spaces and stray stops."""
        text = self.texts[article["id"]]
        parts = [article["title"]]
        for kind in ("datelines", "headings", "statements", "boilerplate"):
            parts += article[kind]
        at = 0
        for part in sorted(parts, key=lambda each: each["start"]):
            if part["start"] < at:
                raise Mistake(f"{article['id']}: overlaps the part before: {part['text']}")
            if text[at:part["start"]].strip(" .\n"):
                raise Mistake(f"{article['id']}: belongs to no part: {text[at:part['start']].strip()}")
            at = part["end"]
        if text[at:].strip():
            raise Mistake(f"{article['id']}: belongs to no part: {text[at:].strip()}")

    def json(self):
        value = {"format": "crossread-gold/1", "articles": list(self.articles.values()),
                 "links": list(self.links.values()), "discrepancies": self.discrepancies}
        return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def read(source):
    gold = Gold(source.parent)
    for number, line in enumerate(source.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        kind, *cells = line.split("\t")
        try:
            add = getattr(gold, "add_" + kind, None)
            if add is None:
                raise Mistake(f"no row of that name: {kind}")
            add(*cells)
        except (Mistake, TypeError, OSError) as mistake:
            raise Mistake(f"{source.name}:{number}: {mistake}") from mistake
    gold.finish()
    return gold


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether gold.json is what would be written")
    options = parser.parse_args()
    target = FOLDER / "gold.json"
    try:
        text = read(FOLDER / "gold.source.tsv").json()
    except Mistake as mistake:
        print(f"make_gold: {mistake}", file=sys.stderr)
        return 1
    if not options.check:
        target.write_text(text, encoding="utf-8")
    elif not target.is_file() or target.read_text(encoding="utf-8") != text:
        print(f"make_gold: {target} is out of date: run {Path(__file__).name}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
