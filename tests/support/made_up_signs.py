"""A few made-up signs to read advertisements with."""

from checker.advert.companies import KNOWN, REVOKED, UNKNOWN, Companies
from checker.advert.ear import Ear
from checker.advert.signs import AdSigns, Frame
from checker.advert.words import Vocabulary

SIGNS = AdSigns(
    (
        Frame("tanpa_visa", 3, ("tanpa visa",), "Visa apa yang dipakai?"),
        Frame("uang_keluarga", 4, ("uang keluarga",), "Uang dari siapa?"),
        Frame("cepat", 2, ("cepat …2 terbang",), "Mengapa harus cepat?"),
        Frame("gratis", 1, ("gratis",), "Siapa yang membayar?", unless=("pelatihan",)),
        Frame("ijazah", 2, ("tahan ijazah",), "Siapa yang menyimpan?", needs=("kerja|negeri",)),
        Frame("tanpa_pt", 1, ("negeri",), "PT mana?", absent=("perusahaan",)),
        Frame("kerja", 0, ("kerja",)),
        Frame("negeri", 0, ("negeri",)),
        Frame("perusahaan", 0, ("pt",)),
        Frame("layanan", 0, ("kursus",)),
        Frame("peringatan", 0, ("waspada", "jangan percaya", "hati-hati", "lapor polisi")),
        Frame("berita", 0, ("polisi menangkap", "korban")),
        Frame("pertanyaan", 0, ("apakah", "mau tanya")),
        Frame("cerita", 0, ("alhamdulillah", "dulu saya")),
        Frame("kutipan", 0, ("pesan seperti ini", "berbunyi")),
        Frame("sendiri", 0, ("hubungi saya", "lewat saya")),
        Frame("sangkalan", 0, ("tidak", "bukan")),
    ),
    {},
    Vocabulary({"visanya": "visa", "cpt": "cepat"}),
    {"tanpa_visa": ("visa", "tanpa_visa")},
    Companies(
        frozenset({"majumundur"}), frozenset({"karamlama"}), {KNOWN: "Ada.", UNKNOWN: "Tidak ada.", REVOKED: "Dicabut."}
    ),
)
EAR = Ear({"enak": 15000, "santai": 15000, "rapat": -9000}, -2000, frozenset({"jauh"}), ask="Bunyinya mirip.")
