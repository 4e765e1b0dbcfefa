"""Private people: what points to one is found, what has the same letters and no person behind it is not."""

from __future__ import annotations

import pytest

from generator.readability.privacy import private

KNOWN = frozenset({"Taiwan", "Serang", "Rumah", "SIP3MI", "NTB"})


def found(text: str) -> list[tuple[str, str]]:
    return [(one.what, one.word) for one in private(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "what", "word"),
    [
        ("NIK 3604011203980001 dicatat.", "nomor 16 angka seperti NIK", "3604011203980001"),
        ("NIK 3604 0112 0398 0001.", "nomor 16 angka seperti NIK", "3604 0112 0398 0001"),
        ("nik: 360401-120398-0001", "nomor 16 angka seperti NIK", "360401-120398-0001"),
        ("3604.0112.0398.0001", "nomor 16 angka seperti NIK", "3604.0112.0398.0001"),
        ("Seorang perempuan, A.S. (27), tertipu.", "inisial", "A.S."),
        ("Pelakunya M. R. S. sudah ditahan.", "inisial", "M. R. S."),
        ("Pria berinisial MH ditangkap.", "inisial", "MH"),
        ("Inisialnya Bd, dari desa sebelah, berinisial Bd.", "inisial", "Bd"),
        ("Ia AS (27) dari Serang.", "nama dan umur", "AS (27)"),
        ("Kata Siti Aminah (34 tahun), benar.", "nama dan umur", "Kata Siti Aminah (34 tahun)"),
        ("Lalu Siti, 34 tahun, pulang.", "nama dan umur", "Lalu Siti, 34 tahun"),
        ("Aminah binti Karta melapor.", "nama orang", "Aminah binti Karta"),
        ("Surat dari Sdr. Joko.", "nama orang", "Joko"),
        ("Surat dari Sdri Wati.", "nama orang", "Wati"),
        ("Kata Ny. Wati benar.", "nama orang", "Wati"),
        ("Kata Pak Joko benar.", "nama orang", "Joko"),
        ("Tersangka Joko ditahan.", "nama orang", "Joko"),
        ("Kata korban\n  Wati, benar.", "nama orang", "Wati"),
        ("Calo bernama Joko datang.", "nama orang", "Joko"),
        ("Korban D melapor.", "nama orang", "D"),
    ],
)
def test_what_points_to_a_private_person_is_found(text, what, word):
    assert (what, word) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Izin 9120201790123 (NIB) dan 91202017901230001 tercatat.",
        "Telepon +6281290070027 atau 021 2924 4800, buka 08.00-16.00.",
        "https://contoh.id/nasional/2016080114200312/J.P.-Manik dibuka.",
        "P.T. Contoh dan D.I. Yogyakarta.",
        "Yang bersurat, S.H. M.H., adalah hakim.",
        "Korban Taiwan dan pelaku Serang.",
        "Izin bernama SIP3MI, rumah bernama Rumah Ramah.",
        "Tanya Pak Lurah, Bu Bidan, atau Bapak Kepala Desa.",
        "Saudara Anda ikut? Ibu Rumah tangga boleh.",
        "Seorang korban. Ia melapor. Tersangka ditahan.",
        "Pasal 49 (ayat 1) dan lampiran (27) lama.",
        "Inisial tidak ditulis. Sejak Agustus, 20 tahun lalu.",
        "Menteri P2MI membuka posko; sponsor tidak.",
        "Skorsing PT Bumi Mas Citra Mandiri.",
    ],
)
def test_what_has_the_same_letters_is_left_alone(text):
    assert found(text) == []
