"""Label sets: what is read from files is what stands in them, and mistakes are named."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest
import tomli_w
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from photolib.errors import LabelSetProblem
from photolib.tagging import (
    Label,
    LabelSet,
    find_label_sets,
    import_words,
    load_builtin,
    load_label_set,
    write_label_set,
)
from photolib.tagging.label_set import DEFAULT_THRESHOLD

SHIPPED = Path(__file__).parents[3] / "resources" / "labels"


def load(tmp_path: Path, text: str, name: str = "mine.toml") -> LabelSet:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return load_label_set(path)


def test_the_shipped_set_covers_everyday_life() -> None:
    everyday = load_label_set(SHIPPED / "everyday.toml")
    paths = {label.path for label in everyday.labels}
    assert len(paths) >= 400
    assert {"animal/dog/golden retriever", "activity/sport/tennis", "food/fruit/apple"} <= paths
    assert {"animal/dog", "place/beach", "event/wedding", "food/pizza"} <= paths
    assert {"document/screenshot", "document/receipt", "kind of picture/black and white"} <= paths
    assert len(everyday.background) >= 30
    assert not {text.casefold() for text in everyday.background} & {
        label.name.casefold() for label in everyday.labels
    }


@pytest.mark.parametrize("name", ["photographer", "nature"])
def test_every_shipped_set_can_be_read(name: str) -> None:
    assert len(load_label_set(SHIPPED / f"{name}.toml").labels) >= 50


def test_a_label_is_asked_for_by_name_and_synonyms(tmp_path: Path) -> None:
    label_set = load(
        tmp_path,
        """
        format = 1
        [templates]
        thing = ["a photo of a {}", "{}"]
        [groups.animal]
        labels = ["cat", { name = "dog", synonyms = ["puppy"], threshold = 0.7 }]
        """,
    )
    cat, dog = label_set.labels
    assert cat.path == "animal/cat"
    assert cat.parents == ("animal",)
    assert label_set.threshold_of(cat) == DEFAULT_THRESHOLD
    assert label_set.threshold_of(dog) == 0.7
    assert label_set.prompts_of(dog) == ("a photo of a dog", "dog", "a photo of a puppy")


def test_a_list_of_words_is_a_label_set(tmp_path: Path) -> None:
    text = "\ufeff# ours\nRex\n\n  animal / dog \nRex\nnaïve café\n犬\n"
    label_set = load(tmp_path, text, "words.txt")
    assert [label.path for label in label_set.labels] == ["Rex", "animal/dog", "naïve café", "犬"]
    assert label_set.prompts_of(label_set.labels[0]) == ("a photo of Rex", "Rex")
    assert len(label_set.background) >= 30


word = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)
phrase = st.lists(word, min_size=1, max_size=3).map(" ".join)
entry = st.fixed_dictionaries(
    {"name": phrase},
    optional={
        "synonyms": st.lists(phrase, max_size=3),
        "prompts": st.lists(phrase, max_size=3),
        "negatives": st.lists(phrase.map("not {}".format), max_size=2),
        "threshold": st.floats(0, 1),
    },
)
group = st.fixed_dictionaries(
    {"labels": st.lists(entry, min_size=1, max_size=5, unique_by=lambda e: e["name"])},
    optional={"exclusive": st.booleans(), "threshold": st.floats(0, 1)},
)


def contradicts(groups: dict[str, dict]) -> bool:
    """Whether an exclusive group has a word for two labels."""
    for stated in (g["labels"] for g in groups.values() if g.get("exclusive")):
        words = [w.casefold() for e in stated for w in {e["name"], *e.get("synonyms", ())}]
        own = [{w.casefold() for w in (e["name"], *e.get("synonyms", ()))} for e in stated]
        if len(set(words)) < sum(map(len, own)):
            return True
    return False


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(groups=st.dictionaries(phrase, group, min_size=1, max_size=4))
def test_what_is_written_is_read(tmp_path: Path, groups: dict[str, dict]) -> None:
    assume(not contradicts(groups))
    label_set = load(tmp_path, tomli_w.dumps({"format": 1, "groups": groups}))
    written = [
        (
            f"{parent}/{stated['name']}",
            tuple(stated.get("synonyms", ())),
            tuple(stated.get("prompts", ())),
            tuple(stated.get("negatives", ())),
            stated.get("threshold", group.get("threshold")),
            parent if group.get("exclusive") else None,
        )
        for parent, group in groups.items()
        for stated in group["labels"]
    ]
    read = [
        (
            label.path,
            label.synonyms,
            label.prompts,
            label.negatives,
            label.threshold,
            label.exclusive,
        )
        for label in label_set.labels
    ]
    assert read == written
    again = tmp_path / "again" / "mine.toml"
    write_label_set(label_set, again)
    assert load_label_set(again) == label_set


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=200), suffix=st.sampled_from([".toml", ".txt"]))
def test_any_text_is_a_label_set_or_a_problem(tmp_path: Path, text: str, suffix: str) -> None:
    path = tmp_path / f"any{suffix}"
    path.write_text(text, encoding="utf-8", newline="")
    with suppress(LabelSetProblem):  # and nothing else
        assert load_label_set(path).labels


G = "format = 1\n[groups.g]\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "format must be 1"),
        ("format = 2", "format must be 1, not 2"),
        ("format = 1", "has no labels"),
        ("format = 1\nlabels = []", "has no labels"),
        ("format = 1\nwords = []", "line 2, column 1, words is not known"),
        ("format = 1\nlabels = [3]", "line 2, column 11, labels, entry 1 must be a table"),
        ("format = 1\n[groups.a]\nlabels = [}", "line 3"),
        ("format = 1\n[groups]\na = 3", "groups.a must be a table"),
        (G, "groups.g.labels must be a list"),
        (G + 'labels = ["a"]\nx = 1', "line 4, column 1, groups.g.x is not known"),
        (G + 'labels = ["a", "a"]', "column 16, groups.g.labels, entry 2 names the label 'g/a'"),
        (G + 'labels = [\n# "x",\n"a,b", {name="c", x=1}]', "line 5, column 8, groups.g"),
        (G + 'note = """\nlabels = [1]"""\nlabels=["a"]', "line 3, column 1, groups.g.note"),
        (G + 'exclusive=true\nlabels = ["a", "a/b"]', "'g/a/b' cannot be without 'g/a'"),
        (
            G + 'exclusive=true\nlabels = ["a", {name="b", synonyms=["A"]}]',
            "line 2, column 1, groups.g is exclusive, but 'a' means both 'g/a' and 'g/b'",
        ),
        (G + 'labels = [{name="a", negatives=["A"]}]', "says that 'a' is and is not 'A'"),
        (G + 'labels = [""]', "entry 1: name must be a text"),
        (G + 'labels = ["a", 3]', "entry 2 must be a table"),
        (G + 'labels = ["a//b"]', "empty part"),
        (G + 'labels = ["a\\u0007"]', "cannot be printed"),
        (G + f'labels = ["{"x" * 300}"]', "longer than 200"),
        (G + 'labels = [{ name = "a", threshold = 3 }]', "threshold must be a number from 0 to 1"),
        (G + 'labels = [{ name = "a", threshold = true }]', "threshold must be a number"),
        (G + 'labels = [{ name = "a", kind = "zzz" }]', "kind must be one of thing"),
        (G + 'labels = [{ name = "a", synonyms = "b" }]', "synonyms must be a list"),
        (G + 'exclusive = 1\nlabels = ["a"]', "exclusive must be true or false"),
        ('format = 1\n[templates]\nthing = ["photo"]', "templates.thing must have one {}"),
        ('format = 1\n[templates]\nthing = ["{} {}"]', "templates.thing must have one {}"),
        ('format = 1\n[templates]\nthing = ["{} {0}"]', "templates.thing must have one {}"),
        ("format = 1\n[templates]\nthing = []", "templates.thing needs at least one"),
        ('format = 1\n[background]\nprompts = ["a"]', "background.prompts needs at least two"),
        ("format = 1\nthreshold = nan", "threshold must be a number"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(LabelSetProblem) as caught:
        load(tmp_path, text)
    assert words in str(caught.value)
    assert str(tmp_path / "mine.toml") in str(caught.value)
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(LabelSetProblem, match=r"none\.toml cannot be read"):
        load_label_set(tmp_path / "none.toml")
    with pytest.raises(LabelSetProblem, match="cannot be read"):
        load_label_set(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"format = 1 # \xe9")
    with pytest.raises(LabelSetProblem, match="not UTF-8"):
        load_label_set(tmp_path / "latin.toml")
    (tmp_path / "huge.txt").write_bytes(b"x" * (5 << 20))
    with pytest.raises(LabelSetProblem, match="larger than 4 MiB"):
        load_label_set(tmp_path / "huge.txt")


def test_ten_thousand_labels_are_fine_and_too_many_are_refused(tmp_path: Path) -> None:
    many = "\n".join(f"word{n}" for n in range(10_000))
    assert len(load(tmp_path, many, "many.txt").labels) == 10_000
    with pytest.raises(LabelSetProblem, match="more than the 20,000"):
        load(tmp_path, "\n".join(f"w{n}" for n in range(20_001)), "more.txt")


def test_the_users_sets_join_and_replace_the_shipped(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    shipped.mkdir()
    own.mkdir()
    (shipped / "everyday.toml").write_text(G + 'labels = ["a", "b"]\nthreshold = 0.3')
    (shipped / "other.toml").write_text(G + 'labels = ["c"]')
    (own / "other.toml").write_text(G + 'labels = ["d", { name = "a", threshold = 0.9 }]')
    (own / "readme.md").write_text("not a label set")
    assert list(find_label_sets(shipped, own)) == ["everyday", "other"]
    merged = load_builtin(shipped, own, tmp_path / "missing")
    assert {label.path: merged.threshold_of(label) for label in merged.labels} == {
        "g/a": 0.9,
        "g/b": 0.3,
        "g/d": DEFAULT_THRESHOLD,
    }
    assert [label.path for label in load_builtin(shipped, own, names=["other"]).labels] == [
        "g/d",
        "g/a",
    ]
    with pytest.raises(LabelSetProblem, match="no label set called 'none'; known are: everyday"):
        load_builtin(shipped, names=["none"])
    with pytest.raises(LabelSetProblem, match="no label set"):
        load_builtin(tmp_path / "missing")


def test_labels_of_different_sets_do_not_compete(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text(G + f'exclusive = true\nlabels = ["{name}"]')
    one, two = load_builtin(tmp_path).labels
    assert one.exclusive != two.exclusive


def test_a_list_of_words_is_imported_once(tmp_path: Path) -> None:
    words, own = tmp_path / "ours.txt", tmp_path / "own"
    words.write_text("Rex\nplace/cottage\n", encoding="utf-8")
    made = import_words(words, own)
    assert load_label_set(made).labels == (Label("Rex"), Label("place/cottage"))
    with pytest.raises(LabelSetProblem, match="called 'ours' already"):
        import_words(words, own)
    own.chmod(0o500)
    (tmp_path / "more.txt").write_text("Rex")
    try:
        if not os.access(own, os.W_OK):  # root may write everywhere
            with pytest.raises(LabelSetProblem, match="cannot be written"):
                import_words(tmp_path / "more.txt", own)
    finally:
        own.chmod(0o700)
