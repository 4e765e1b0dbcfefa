"""The level of an advertisement: texts as people write them, disguised ones, strange ones."""

from __future__ import annotations

import json

import pytest

from checker.advert.signs import read_ad
from checker.advert.words import LONGEST
from generator.rules.ad_signs import compile_signs
from tests.support.strategies import model


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Kakak mau jadi admin chat di Kamboja? Tiket gratis, gaji 15 juta, tanpa pengalaman. Inbox ya.", "tinggi"),
        ("Butuh ART untuk majikan di Riyadh, berangkat dengan visa umrah, keluarga diberi uang tinggalan.", "tinggi"),
        ("Nanti kalau ditanya petugas bilang saja mau liburan.", "tinggi"),
        ("Bisa ke Malaysia tanpa paspor, lewat laut malam, aman.", "tinggi"),
        ("Sertifikat bahasa bisa dibelikan, umur bisa diatur.", "tinggi"),
        ("Ke Jepang tahun ini juga, kontrak tanda tangan di sana.", "sedang"),
        ("Waspada! Warga diminta tidak percaya tawaran admin di Kamboja bergaji 15 juta.", "tidak_ada_tanda"),
        ("Disnaker mengadakan sosialisasi tentang penipuan kerja ke Myanmar.", "tidak_ada_tanda"),
        ("Apakah benar kerja pabrik di Taiwan harus membayar lewat bank?", "tidak_ada_tanda"),
        ("Pendaftaran perawat ke Jerman dibuka di situs resmi pemerintah. Tidak dipungut biaya.", "tidak_ada_tanda"),
        (
            "PT membuka seleksi operator produksi Taiwan. SIP2MI ada, daftar di Disnaker, biaya dirinci dan berkuitansi.",
            "tidak_ada_tanda",
        ),
        ("Dicari penjaga toko di Lumajang, gaji UMK.", "tidak_ada_tanda"),
        ("Jual motor bekas, mesin halus.", "tidak_ada_tanda"),
    ],
)
def test_level_of_a_text(text: str, level: str):
    assert read_ad(text, compile_signs(model()))["level"] == level


@pytest.mark.parametrize(
    "text",
    [
        "@dm1n ch4t di K4mb0ja, gaji 15 juta, inbox",
        "ADMIN CHAT DI KAMBOJA, GAJI 15 JUTA, INBOX",
        "𝗔𝗱𝗺𝗶𝗻 chat di 𝗞𝗮𝗺𝗯𝗼𝗷𝗮, gaji 15 juta, inbox",
        "ａｄｍｉｎ chat, 🇰🇭, gaji 15 juta, inbox",
        "Ádmin chat di  K*mboja,\n\ngaji 15 juta, inbox",
    ],
)
def test_disguised_spelling_is_read(text: str):
    result = read_ad(text, compile_signs(model()))
    assert result["level"] == "tinggi"
    assert {signal["id"] for signal in result["signals"]} >= {"kantor_online", "negara_rawan"}


def test_no_text_is_ever_called_safe():
    told = json.dumps(
        [read_ad(text, compile_signs(model())) for text in ("", "Lowongan resmi dan aman", "Bukan penipuan")]
    )
    assert "aman" not in told.replace("aman? ", "") and "resmi" not in json.loads(told)[1]["level"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00\ud800\u202e",
        "a" * 1_000_000,
        "gaji " * 100_000,
        "🇰",
        "!" * 100_000,
        "<script>",
        "(" * 20_000,
        "potong gaji" + " 9" * 9_000,
        "1" * 1_000,
        "gaji " + "1" * 1_000,
        "1 " * 9_000,
        "bayar " * 3_000 + "1" * 300,
    ],
    ids=lambda text: f"{text[:8]!r} x {len(text)}",
)
def test_strange_text_is_read(text: str):
    result = read_ad(text, compile_signs(model()))
    assert result["level"] in ("tinggi", "sedang", "tidak_ada_tanda")
    assert all(len(signal["phrase"]) <= LONGEST for signal in result["signals"])
