"""The promises of the answers contract, kept by the engine with the real rules."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import (
    ABSENT, DAY, NOT_PMI, SCHEMES, STAGES, answer_maps, answers_to, confirmed, families, judged, model, rules, signs, without,
)

from checker.answers import AnswerError, Asked, check_answers
from checker.condition import NO_SIGN, UNKNOWN, evaluate
from checker.path import next_screen, open_questions
from checker.rules import VERDICTS, Rules
from checker.verdict import judge

DANGER, WRONG, UNSURE, GOOD = VERDICTS
QUESTIONS = tuple(rules().questions)
ALL_UNKNOWN = {question: UNKNOWN for question in QUESTIONS if question != "tanda"}


def rank(answers: dict[str, Any]) -> int:
    """0 = worst."""
    return VERDICTS.index(judged(answers).verdict)


# --- unknown is never good


def test_nothing_answered_is_unsure():
    result = judged({})
    assert (result.verdict, result.findings) == (UNSURE, ())
    follow_ups = rules().follow_ups
    assert set(result.missing) == set(QUESTIONS) - follow_ups


def test_all_unknown_is_unsure():
    assert (judged(ALL_UNKNOWN).verdict, judged(ALL_UNKNOWN).findings) == (UNSURE, ())
    assert judged({**ALL_UNKNOWN, "tanda": [NO_SIGN]}).verdict == UNSURE


@settings(max_examples=60, deadline=None)
@given(answer_maps())
def test_knowing_less_never_makes_it_procedural(answers: dict[str, Any]):
    if judged(answers).verdict == GOOD:
        return
    for question in answers:
        if question != "tanda":
            assert judged({**answers, question: UNKNOWN}).verdict != GOOD, question
        # a follow-up question counts only once it is answered with something other than good (contract): taking back
        # such an answer is the one way in which saying less may help, because leaving it out never costs anything
        if question not in rules().follow_ups:
            assert judged(without(answers, question)).verdict != GOOD, question


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", tuple(SCHEMES))
def test_one_bad_answer_taken_back_is_never_procedural(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    for question in without(good, "tanda"):
        for option in rules().questions[question].options or (10, 17, 80):
            if judged({**good, question: option}).verdict != GOOD:
                assert judged({**good, question: UNKNOWN}).verdict != GOOD, (question, option)
                assert judged(without(good, question)).verdict != GOOD, (question, option)


@settings(max_examples=60, deadline=None)
@given(answer_maps())
def test_another_sign_never_improves(answers: dict[str, Any]):
    before = rank(answers)
    noticed = [sign for sign in answers.get("tanda", ()) if sign != NO_SIGN]
    for sign in signs():
        if sign not in noticed:
            assert rank({**answers, "tanda": [*noticed, sign]}) <= before, sign


@settings(max_examples=60, deadline=None)
@given(answer_maps(), st.randoms(use_true_random=False))
def test_order_of_answers_and_signs_does_not_matter(answers: dict[str, Any], random: Any):
    items = [(key, random.sample(value, len(value)) if key == "tanda" else value) for key, value in answers.items()]
    random.shuffle(items)
    assert judged(dict(items)).to_dict() == judged(answers).to_dict()


@settings(max_examples=60, deadline=None)
@given(answer_maps())
def test_result_has_the_form_of_the_contract(answers: dict[str, Any]):
    told = judged(answers).to_dict()
    assert list(told) == ["verdict", "findings", "missing"]
    assert all(list(finding) == ["id", "verdict", "sources"] for finding in told["findings"])
    ranks = [VERDICTS.index(finding["verdict"]) for finding in told["findings"]]
    assert ranks == sorted(ranks)
    assert told["verdict"] == (told["findings"][0]["verdict"] if ranks else UNSURE if told["missing"] else GOOD)
    assert all(answers.get(question) in (None, UNKNOWN) for question in told["missing"])
    assert json.loads(json.dumps(told)) == told


def test_rules_survive_json():
    assert Rules.from_json(rules().to_json()) == rules()


# --- what is not in the contract is an error

CONTRACT = {
    "tahap": "baru_ditawari sedang_proses siap_berangkat sudah_di_luar_negeri sudah_pulang",
    "tujuan": "malaysia taiwan hong-kong korea-selatan jepang singapura arab-saudi brunei kamboja myanmar laos thailand filipina "
    "vietnam uni-emirat-arab qatar kuwait oman bahrain yordania lebanon mesir maroko aljazair tunisia mauritania sudan palestina "
    "irak libya suriah yaman turki jerman italia polandia slowakia ceko hungaria rumania kroasia bulgaria serbia inggris australia "
    "selandia-baru kanada amerika-serikat maladewa papua-nugini kepulauan-solomon tiongkok rusia kapal_laut lain",
    "pekerjaan": "rumah_tangga perawatan pabrik kebun konstruksi hotel_restoran awak_kapal awak_kapal_ikan kantor_online terampil "
    "magang kuliah liburan_kerja lain",
    "perekrut": "pemerintah p3mi perorangan kenalan lpk medsos perusahaan_sendiri majikan sendiri",
    "p3mi_terdaftar": "ya tidak skorsing dicabut",
    "sip2mi": "ya tidak",
    "biaya": "tidak_ada resmi_berkuitansi tanpa_rincian ke_perorangan biaya_job di_atas_batas",
    "potong_gaji": "tidak ya_tertulis ya_tidak_jelas",
    "uang_panjar": "ya tidak",
    "utang_jaminan": "ya tidak",
    "visa": "kerja kunjungan ziarah pelajar magang liburan_kerja suaka tanpa_paspor_atau_visa belum_diurus",
    "visa_terbit": "ya belum",
    "kontrak": "sudah_dan_paham sudah_tidak_paham belum_tapi_dijanjikan nanti_di_sana tidak_ada",
    "perjanjian_penempatan": "ya belum tidak",
    "siskop2mi": "ya belum tidak",
    "umur": "",
    "izin_keluarga": "ya belum tidak",
    "kesehatan": "ya belum tidak",
    "kompetensi": "ya belum tidak_diminta",
    "bpjs": "ya belum tidak",
    "opp": "ya belum tidak",
    "paspor_dipegang": "sendiri perekrut_tanda_terima perekrut belum_punya",
    "tanda": "dokumen_dipalsukan disuruh_bohong ditampung dikurung ancaman_denda buru_buru tujuan_diganti kerja_tidak_jelas "
    "jalur_gelap transit_tidak_jelas gaji_tidak_wajar catut_nama diminta_merekrut kekerasan tidak_dibayar dioper telantar tidak_ada",
}


@pytest.mark.parametrize("question", CONTRACT)
def test_every_id_of_the_contract_is_accepted(question: str):
    for option in [*CONTRACT[question].split(), *([] if question == "tanda" else [UNKNOWN])]:
        judged({question: [option] if question == "tanda" else option})


def test_new_questions_are_follow_ups():
    assert set(QUESTIONS) - set(CONTRACT) == rules().follow_ups


@pytest.mark.parametrize(("answers", "found", "nearest"), [
    ({"tujuann": "taiwan"}, "tujuann", "tujuan"),
    ({"paspor": "sendiri"}, "paspor", "paspor_dipegang"),
    ({"tujuan": "arab saudi"}, "arab saudi", "arab-saudi"),
    ({"tujuan": "Taiwan"}, "Taiwan", "taiwan"),
    ({"visa": "kunjugan"}, "kunjugan", "kunjungan"),
    ({"sip2mi": "tidaktahu"}, "tidaktahu", "tidak_tahu"),
    ({"tanda": ["di_kurung"]}, "di_kurung", "dikurung"),
    ({"perekrut": "perorangan "}, "perorangan ", "perorangan"),
])
def test_unknown_id_is_named_with_the_nearest(answers: dict[str, Any], found: str, nearest: str):
    with pytest.raises(AnswerError) as caught:
        judged(answers)
    assert f"'{found}'" in str(caught.value) and f"maksud Anda '{nearest}'" in str(caught.value)


def test_all_mistakes_are_told_at_once():
    with pytest.raises(AnswerError) as caught:
        judged({"tujuann": "x", "visa": "y", "umur": 5, "tanda": ["a", "b", NO_SIGN], "opp": None})
    assert len(caught.value.mistakes) == 7


@pytest.mark.parametrize("answers", [
    {"umur": 9}, {"umur": 81}, {"umur": 20.0}, {"umur": "20"}, {"umur": True}, {"umur": None}, {"umur": float("nan")},
    {"tanda": []}, {"tanda": UNKNOWN}, {"tanda": [UNKNOWN]}, {"tanda": "dikurung"}, {"tanda": [NO_SIGN, "dikurung"]}, {"tanda": [NO_SIGN, NO_SIGN]},
    {"tanda": [["dikurung"]]}, {"tanda": {"dikurung": 1}}, {"visa": ["kerja"]}, {"visa": None}, {"visa": ""}, {"visa": "KERJA"}, {"": "ya"},
    {None: "ya"}, {1: "ya"}, {("visa",): "kerja"}, None, [], "visa=kerja", 3, [("visa", "kerja")],
])
def test_wrong_form_is_an_error(answers: object):
    with pytest.raises(AnswerError):
        judged(answers)


def nested(depth: int) -> list[Any]:
    """A list inside a list inside a list."""
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


HOSTILE = [
    "x" * 1_000_000, "<script>alert(1)</script>", "\x00\x1b[31m\n\r\u202e", "\ud800", "ا" * 999, "' or 1=1 --", 10**5000, -(10**5000),
    float("inf"), 1e308, nested(50), nested(50_000), {"a": {"b": [None, True]}}, b"visa", ["ya"] * 10_000, [[[]]] * 1000, object(), "ya\n",
]


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: f"{type(value).__name__}")
@pytest.mark.parametrize("question", ["visa", "umur", "tanda", "tujuan"])
def test_hostile_answer_is_only_ever_an_answer_error(question: str, value: Any):
    for answers in ({question: value}, {"tanda": [value]}):
        with pytest.raises(AnswerError) as caught:
            judged(answers)
        for mistake in caught.value.mistakes:
            assert len(mistake) < 300 and mistake.isprintable()


@pytest.mark.parametrize("value", [value for value in HOSTILE if getattr(value, "__hash__", None)], ids=lambda value: f"{type(value).__name__}")
def test_hostile_question_is_only_ever_an_answer_error(value: Any):
    with pytest.raises(AnswerError) as caught:
        judged({value: "ya"})
    assert all(len(mistake) < 300 and mistake.isprintable() for mistake in caught.value.mistakes)


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20), lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4), max_leaves=12)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(QUESTIONS) | st.text(max_size=12), JSON, max_size=5) | JSON)
@example({"umur": 1 << 70})
def test_any_json_gives_a_verdict_or_an_answer_error(answers: Any):
    try:
        assert judged(answers).verdict in VERDICTS
    except AnswerError as error:
        assert error.mistakes


def test_answers_are_not_changed():
    answers = confirmed("p_to_p", "siap_berangkat")
    before = json.dumps(answers)
    judged(answers)
    next_screen(rules(), answers, DAY)
    assert json.dumps(answers) == before


# --- three truth values

T, F, U = {"a": "1"}, {"a": "2"}, {"b": "1"}  # with the answers {"a": "1"}: true, false, unknown


@pytest.mark.parametrize(("condition", "truth", "open_"), [
    ({}, True, ""), (T, True, ""), (F, False, ""), (U, None, "b"), ({"a": ["2", "1"]}, True, ""), ({"a": ["2", "3"]}, False, ""),
    ({**T, "b": "1"}, None, "b"), ({**F, "b": "1"}, False, ""), ({"c": "1", "b": "1"}, None, "bc"),
    ({"all": [T, T]}, True, ""), ({"all": [T, F]}, False, ""), ({"all": [U, F]}, False, ""), ({"all": [U, T]}, None, "b"), ({"all": [U, {"c": "1"}]}, None, "bc"), ({"all": []}, True, ""),
    ({"any": [F, F]}, False, ""), ({"any": [F, T]}, True, ""), ({"any": [U, T]}, True, ""), ({"any": [U, F]}, None, "b"), ({"any": [U, {"c": "1"}]}, None, "bc"), ({"any": []}, False, ""),
    ({"not": T}, False, ""), ({"not": F}, True, ""), ({"not": U}, None, "b"), ({"not": {"not": U}}, None, "b"),
    ({"unless": T}, False, ""), ({"unless": F}, True, ""), ({"unless": U}, True, ""), ({"unless": {"any": [U, T]}}, False, ""), ({**U, "unless": T}, False, ""),
    ({"n": {"below": 18}}, True, ""), ({"n": {"below": 17}}, False, ""), ({"n": {"above": 16}}, True, ""), ({"n": {"above": 17}}, False, ""), ({"n": {"above": 16, "below": 18}}, True, ""),
    ({"s": "x"}, True, ""), ({"s": "z"}, False, ""), ({"s": ["z", "y"]}, True, ""), ({"d": "1"}, None, "d"), ({"d": {"below": 3}}, None, "d"),
    ({"f": "1"}, False, ""), ({"not": {"f": "1"}}, True, ""), ({"g": "1"}, None, "g"), ({"any": [{"f": "1"}, U]}, None, "b"),
])
def test_operator(condition: dict[str, Any], truth: bool | None, open_: str):
    answers = {"a": "1", "n": 17, "s": ["x", "y"], "d": UNKNOWN, "g": UNKNOWN}
    value = evaluate(condition, answers, frozenset("fg"))  # f and g are follow-ups: f was not asked, g was not known
    assert (value.truth, "".join(sorted(value.open))) == (truth, open_)


def conditions() -> st.SearchStrategy[dict[str, Any]]:
    """Conditions on three questions with two options, without `unless`."""
    leaf = st.builds(lambda q, o: {q: o}, st.sampled_from("abc"), st.sampled_from("12"))
    several = st.dictionaries(st.sampled_from("abc"), st.sampled_from("12"), max_size=3)
    return st.recursive(leaf | several, lambda inner: st.builds(lambda key, parts: {key: parts}, st.sampled_from(("all", "any")), st.lists(inner, max_size=3)) | st.builds(lambda part: {"not": part}, inner), max_leaves=6)


@settings(max_examples=200, deadline=None)
@given(conditions(), st.dictionaries(st.sampled_from("abc"), st.sampled_from("12" + "?"), max_size=3))
def test_what_is_certain_stays_so_whatever_is_answered(condition: dict[str, Any], some: dict[str, str]):
    answers = {key: UNKNOWN if value == "?" else value for key, value in some.items()}
    value = evaluate(condition, answers)
    assert (value.truth is None) == bool(value.open)
    assert all(answers.get(question, UNKNOWN) == UNKNOWN for question in value.open)
    if value.truth is not None:
        for bits in range(8):
            full = {key: "12"[bits >> i & 1] for i, key in enumerate("abc")} | {k: v for k, v in answers.items() if v != UNKNOWN}
            assert evaluate(condition, full).truth is value.truth


@pytest.mark.parametrize("condition", [{"any": [{"n": {"beneath": 3}}]}, {"n": {"between": 3}}])
def test_bound_that_does_not_exist_raises(condition: dict[str, Any]):
    with pytest.raises(KeyError):
        evaluate(condition, {"n": 4})


# --- the question path


def asked_in_order(case: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """Screens shown and answers collected by someone who answers from `case`, `tidak_tahu` for what it lacks."""
    given: dict[str, Any] = {}
    screens: list[str] = []
    while screen := next_screen(rules(), given, DAY):
        screens.append(screen)
        assert len(screens) <= 30, screens
        for question in open_questions(rules(), given, DAY) & set(dict(rules().screens)[screen]):
            given[question] = case.get(question, [NO_SIGN] if question == "tanda" else UNKNOWN)
    return screens, given


CASES = {key: dict(case.answers) for key, case in model().cases.items() if not case.as_of}
PEOPLE = CASES | {f"{scheme}-{stage}": confirmed(scheme, stage) for scheme in SCHEMES for stage in STAGES}


@pytest.mark.parametrize("key", PEOPLE)
def test_path_is_short_and_ends_at_the_verdict(key: str):
    screens, given = asked_in_order(PEOPLE[key])
    assert len(screens) <= 12
    assert judged(given).verdict == judged({**PEOPLE[key], **given}).verdict
    assert given.keys() <= PEOPLE[key].keys() or UNKNOWN in given.values() or "tanda" not in PEOPLE[key]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", ["g_to_g", "g_to_p", "magang"])
def test_government_is_never_asked_for_a_company_licence(scheme: str, stage: str):
    for known in (confirmed(scheme, stage), {"tahap": stage, "perekrut": "pemerintah"}):
        _, given = asked_in_order(known)
        assert not {"p3mi_terdaftar", "sip2mi", "surat_tugas"} & set(given)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", tuple(SCHEMES))
def test_path_asks_exactly_what_is_due(scheme: str, stage: str):
    _, given = asked_in_order(confirmed(scheme, stage))
    late = stage in STAGES[2:]
    papers = {"siskop2mi", "izin_keluarga", "kesehatan", "bpjs"}
    agreement = scheme in ("p_to_p", "g_to_g", "g_to_p", "kapal_niaga", "kapal_ikan")
    for question, due in {
        "opp": late and scheme not in NOT_PMI,
        "visa_terbit": late,
        "perjanjian_penempatan": agreement and stage != STAGES[0],
        "p3mi_terdaftar": agreement and not scheme.startswith("g_"),
        "sip2mi": agreement and not scheme.startswith("g_"),
        "kontrak": scheme != "liburan_kerja",
        "tanda": True, "umur": True, "visa": True, "uang_panjar": True, "biaya": True,
        **{paper: scheme not in NOT_PMI and stage != STAGES[0] for paper in papers},
    }.items():
        # 17-year-old students may go, so a student's age is asked only where a country has an age rule
        assert (question in given) == due or (question, scheme) == ("umur", "kuliah"), question


def test_path_starts_at_the_first_screen_and_stops_at_danger():
    assert next_screen(rules(), {}, DAY) == "tahap"
    assert next_screen(rules(), {"tanda": ["dikurung"]}, DAY) is None
    assert open_questions(rules(), {"uang_panjar": "ya"}, DAY) == frozenset()


@settings(max_examples=60, deadline=None)
@given(answer_maps())
def test_unknown_finding_leaves_an_open_question_unless_all_it_needs_was_asked(answers: dict[str, Any]):
    result = judged(answers)
    open_ = open_questions(rules(), answers, DAY)
    assert not open_ & answers.keys()
    worst = VERDICTS.index(result.verdict) if result.findings else VERDICTS.index(GOOD)
    for tried in result.tried:
        if tried.value.truth is None and tried.rule.rank < worst:
            assert tried.value.open & open_ or all(answers.get(question) == UNKNOWN for question in tried.value.open), tried.rule.id
    assert bool(open_) == (next_screen(rules(), answers, DAY) is not None)


@settings(max_examples=40, deadline=None)
@given(answer_maps(), st.data())
def test_what_is_not_asked_cannot_change_the_verdict(answers: dict[str, Any], data: st.DataObject):
    _, given = asked_in_order(answers)
    verdict = judged(given).verdict
    rest = [question for question in QUESTIONS if question not in given and question not in rules().follow_ups]
    if rest:
        question = data.draw(st.sampled_from(rest))
        answer = data.draw(answers_to(question))
        if not isinstance(answer, list):  # signs stop being asked only at danger, where nothing can be worse
            assert VERDICTS.index(judged({**given, question: answer}).verdict) >= VERDICTS.index(verdict)


def test_follow_up_is_asked_after_its_trigger_only():
    assert "peran_kenalan" not in open_questions(rules(), {"perekrut": "p3mi"}, DAY)
    assert "peran_kenalan" in open_questions(rules(), {"perekrut": "kenalan"}, DAY)
    good = confirmed("p_to_p", "siap_berangkat")
    assert open_questions(rules(), good, DAY) == {"surat_tugas"}
    assert [judged({**good, "surat_tugas": answer}).verdict for answer in ("ya", "kantor", "tidak", UNKNOWN)] == [GOOD, GOOD, UNSURE, UNSURE]


# --- small promises of the engine


def test_facts_past_their_day_are_no_ground_for_procedural():
    good = confirmed("p_to_p", "siap_berangkat")
    last = min(model().countries["taiwan"].review_by, model().verdicts.review_by)
    assert judged(good, last).verdict == GOOD
    late = judged(good, last + timedelta(days=1))
    assert (late.verdict, families(late)) == (UNSURE, {"fakta_lewat_tanggal"})
    assert judged({**good, "tanda": ["dikurung"]}, date(2040, 1, 1)).verdict == DANGER


def test_check_answers_gives_back_what_it_was_given():
    asked = {"a": Asked("pilihan", ("1",)), "n": Asked("angka", ())}
    assert check_answers({"a": "1", "n": 10}, asked) == {"a": "1", "n": 10}
    assert judge(Rules(asked, (), ()), {}, DAY).verdict == GOOD


def test_absent_is_not_an_answer():
    assert ABSENT not in confirmed("p_to_p", "siap_berangkat").values()
    with pytest.raises(AnswerError):
        judged({"opp": ABSENT})
