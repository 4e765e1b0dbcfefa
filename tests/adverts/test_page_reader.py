"""The reader in the page says what Python says, of our own texts and of any other."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from random import Random

import pytest

from checker.advert.signs import read_ad
from generator.rules.ad_signs import compile_signs
from generator.setup.node import find_node
from generator.training.command import FILES
from generator.web.scripts.advert import advert_data
from tests.support.ad_corpus import corpus
from tests.support.paths import ROOT
from tests.support.real_facts import model

ODD = [
    "", " ", "\n\n", "*", "a" * 5000, "ab " * 5000, "🇰🇭🇰🇦🇲", "Kam\u200bboja 🅺🅰", "İstanbul ſafari ﬁ", "\x1c\x1d visa\x1eturis",
    "K a m b o j a kerja", "[12/11/26 08.15] Bang X: visa turis", "“" * 50, '"kerja" "gaji" "' * 90, "Rp1.500.000,00 RM70 7–16 jt",
    "PT. " + "Maju " * 9, "P.T. Ada, PT Abadi Jaya.", "e\u0301lite te\u0300s", "visa…turis", "gaji\u00a014jt\u3000kerja",
    "kerja visa turis" + "!" * 9000 + "b", "!.kerja.! visa, turis." * 90, "kerja visa turis " + "“" * 90 + "a" * 20 + "”",
    "no. rp. a.n. dll. Kerja! visa? turis", "surat2nya hati2 jalan-jalan", "@dm1n k4mb0ja 4D3N N4 e-8", "ﷺ ㎯ 😀 \ufeff",
    "constructor", "kerja visa turis constructor valueOf toString hasOwnProperty __proto__ constructornya gaji 20 juta",
]  # fmt: skip


THIRD = 3
"""Every third text of ours stands for all."""


@cache
def signs():
    return compile_signs(model())


def in_page(folder, texts):
    """What the page's reader says of `texts`."""
    data, asked = folder / "data.json", folder / "texts.json"
    data.write_text(json.dumps(advert_data(model())), encoding="utf-8")
    asked.write_text(json.dumps(texts), encoding="utf-8")
    command = [find_node(ROOT), "tests/scripts/advert_answers.mjs", str(data), str(asked)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return json.loads(run.stdout)


def mixed(count):
    """Texts that nobody wrote: pieces of ours, cut and joined anywhere."""
    random, texts = Random(7), [advert.text for advert in corpus("own")] + ODD
    for _ in range(count):
        pieces = [random.choice(texts) for _ in range(random.randint(1, 4))]
        yield random.choice(["", " ", "\n", ". ", '"']).join(
            piece[random.randint(0, len(piece)) : random.randint(0, len(piece))] for piece in pieces
        )


@pytest.mark.long
@pytest.mark.parametrize("kind", ["ours", "odd", "mixed"])
def test_both_say_the_same(kind, tmp_path):
    every = (advert.text for name in FILES for advert in corpus(name))
    texts = {"ours": lambda: list(every)[::THIRD], "odd": lambda: ODD, "mixed": lambda: list(mixed(400))}[kind]()
    for text, said in zip(texts, in_page(tmp_path, texts), strict=True):
        assert {"level": said["level"], "signals": said["signals"]} == read_ad(text, signs()), text


def test_what_is_marked_stands_in_its_place(tmp_path):
    texts = [advert.text for advert in corpus("own") if all(ord(letter) < 0x10000 for letter in advert.text)]
    for text, said in zip(texts, in_page(tmp_path, texts), strict=True):
        marked = [text[a:b] for a, b in said["spots"]]
        assert all(any(signal["phrase"] in piece for piece in marked) for signal in said["signals"] if signal["phrase"])


def test_the_destination_is_suggested(tmp_path):
    name, key = next((land.name, key) for key, land in model().countries.items() if land.closed_all)
    text = f"Mau jadi admin judi online di {name}? Tiket gratis, tanpa ijazah, gaji 14 juta."
    assert ["tujuan", key] in in_page(tmp_path, [text])[0]["answers"]
