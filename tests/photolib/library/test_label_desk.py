"""Labels as a whole: trying, making and changing them, the shipped ones too, and restoring."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photolib import paths
from photolib.errors import LabelSetProblem
from photolib.library import Library
from photolib.types import EditableLabel, LabelOrigin, TagState

REX = EditableLabel("pets/Rex", prompts=("a brown dog",), threshold=0.0)


def label(library: Library, path: str) -> EditableLabel:
    return next(found for found in library.labels.editable() if found.path == path)


def suggested(library: Library) -> set[str]:
    [photo, *_] = library.photo_ids().tolist()
    return {s.label for s in library.tagging.preview([photo], min_precision=0.0)[photo]}


def test_a_label_is_tried_saved_used_and_removed(library: Library) -> None:
    ids, chances = library.labels.try_out(REX)
    assert len(ids) == 8
    assert sorted(chances.tolist(), reverse=True) == chances.tolist()
    library.labels.save(REX)
    assert library.labels.find("rex").prompts == REX.prompts
    assert "pets/Rex" in suggested(library)
    sets = {info.name: info for info in library.labels.sets()}
    assert sets["mine"].own
    assert not sets["everyday"].own
    library.labels.remove(label(library, "pets/Rex"))
    assert "pets/Rex" not in suggested(library)
    assert "mine" not in {info.name for info in library.labels.sets()}
    with pytest.raises(LabelSetProblem, match="no label set called 'none'"):
        library.labels.get_set("none")


def test_a_shipped_label_is_changed_and_restored(library: Library) -> None:
    before = label(library, "animal/dog")
    assert (before.origin, before.set_name) == (LabelOrigin.SHIPPED, "everyday")
    shipped = (paths.resources_dir() / "labels" / "everyday.toml").read_bytes()
    changed = replace(before, synonyms=("hound",), negatives=("a wolf",), threshold=0.5)
    library.labels.save(changed, "animal/dog")
    now = label(library, "animal/dog")
    assert now == replace(changed, origin=LabelOrigin.CHANGED)
    assert library.labels.find("dog").negatives == ("a wolf",)
    assert library.labels.find("dog").threshold == 0.5
    assert any("hound" in sentence for sentence in library.labels.sentences(now))
    library.labels.restore(now)
    assert label(library, "animal/dog") == before
    assert (paths.resources_dir() / "labels" / "everyday.toml").read_bytes() == shipped
    assert not list(paths.user_labels_dir().rglob("*.toml"))


def test_a_shipped_label_is_hidden_and_comes_back(library: Library) -> None:
    dog = label(library, "animal/dog")
    library.labels.remove(dog)
    assert label(library, "animal/dog").origin is LabelOrigin.HIDDEN
    assert "animal/dog" not in suggested(library)
    assert "animal/cat" in suggested(library)
    library.labels.restore(dog)
    assert "animal/dog" in suggested(library)


def test_a_renamed_label_keeps_its_tag_and_what_it_was_taught(library: Library) -> None:
    ids = library.photo_ids().tolist()
    library.tagging.teach("animal/dog", ids[:2], ids[2:3])
    library.add_tag(ids[3:4], "animal/dog/beagle")
    dog = label(library, "animal/dog")
    library.labels.save(replace(dog, path="pet/hound"), "animal/dog")
    assert label(library, "animal/dog").origin is LabelOrigin.HIDDEN
    assert label(library, "pet/hound").origin is LabelOrigin.OWN
    names = {t.name: t.state for i in ids for t in library.details(i).tags}
    assert names["pet/hound"] is TagState.REJECTED
    assert "pet/hound/beagle" in names
    assert not any(name.startswith("animal") for name in names)
    assert library.undoing.undo() == "Rename the tag “animal/dog” to “pet/hound”"
    assert {t.name for t in library.details(ids[0]).tags} == {"animal/dog"}
    assert label(library, "animal/dog") == dog  # as it was shipped
    assert not any(one.path == "pet/hound" for one in library.labels.editable())
    library.undoing.redo()
    assert label(library, "animal/dog").origin is LabelOrigin.HIDDEN
    assert label(library, "pet/hound").origin is LabelOrigin.OWN
    assert {t.name for t in library.details(ids[0]).tags} == {"pet/hound"}
    with pytest.raises(LabelSetProblem, match="'animal/cat' already"):
        library.labels.save(replace(dog, path="animal/cat"), "pet/hound")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"path": " / "}, "empty part"),
        ({"path": "x" * 300}, "longer than 200"),
        ({"negatives": ("Puppy",)}, "is and is not 'Puppy'"),
        ({"exclusive": "document", "synonyms": ("ticket",)}, "means both"),
        ({"kind": "wonder"}, "no sentences for the kind 'wonder'"),
    ],
)
def test_what_makes_no_sense_is_refused(
    library: Library, change: dict[str, object], words: str
) -> None:
    dog = label(library, "animal/dog")
    with pytest.raises(LabelSetProblem, match=words):
        library.labels.save(replace(dog, **change), "animal/dog")
    assert label(library, "animal/dog") == dog


def test_rivals_and_negatives_count_while_a_label_is_tried(library: Library) -> None:
    plain = library.labels.try_out(replace(REX, threshold=0.5))[1]
    unlike = library.labels.try_out(replace(REX, negatives=("a photo", "a red thing")))[1]
    assert unlike.sum() < plain.sum()
    library.labels.save(replace(REX, exclusive="pets"))
    other = EditableLabel("pets/Tom", prompts=("a brown dog indeed",), exclusive="pets")
    alone = library.labels.try_out(replace(other, exclusive=None))[1]
    assert library.labels.try_out(other)[1].sum() < alone.sum()


def test_damaged_changes_are_named(library: Library) -> None:
    library.labels.remove(label(library, "animal/dog"))
    [file] = paths.user_labels_dir().rglob("everyday.toml")
    file.write_text("format = 1\nhidden = 3\n", encoding="utf-8")
    with pytest.raises(LabelSetProblem, match=r"everyday\.toml, line 2, column 1, hidden must be"):
        library.labels.editable()
