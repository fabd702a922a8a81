"""What the library can do with tags as a whole, over a real library with a tiny embedder."""

from __future__ import annotations

from pathlib import Path

import pytest

from photolib.errors import InputProblem
from photolib.library import Library
from photolib.metadata import read_meta
from photolib.types import EditableLabel, LabelScore, TagState
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library


def states(library: Library, photo_id: int) -> dict[str, TagState]:
    return {tag.name: tag.state for tag in library.details(photo_id).tags}


def test_a_preview_stores_nothing_and_leaves_out_what_was_decided(library: Library) -> None:
    ids = library.photo_ids().tolist()
    found = library.tagging.preview(ids, min_precision=0.0)
    assert set(found) == set(ids)
    assert library.tags() == []
    library.tagging.keep({ids[0]: found[ids[0]][:2]})
    first, second = (score.label for score in found[ids[0]][:2])
    by_name = {tag.name: tag.tag_id for tag in library.tags()}
    library.tagging.decide({by_name[first]: ([], [ids[0]]), by_name[second]: ([ids[0]], [])})
    again = {s.label for s in library.tagging.preview([ids[0]], min_precision=0.0)[ids[0]]}
    assert not again & {first, second}
    assert library.tagging.recent() == (1, 2)
    assert library.undoing.undo() == "Accept 1 and reject 1 suggested tags"
    assert states(library, ids[0])[first] is TagState.SUGGESTED
    assert library.undoing.titles()[1] == "Accept 1 and reject 1 suggested tags"
    library.undoing.redo()
    assert states(library, ids[0])[first] is TagState.REJECTED


def test_undo_outlives_the_session(library: Library, tmp_path: Path) -> None:
    photo = library.photo_ids().tolist()[0]
    library.add_tag([photo], "holidays/italy")
    library.close()
    again = open_tiny_library(tmp_path / "library")
    try:
        assert again.undoing.undo() == "Add the tag “holidays/italy”"
        assert states(again, photo) == {}
    finally:
        again.close()


def test_a_label_is_made_from_photos_alone(library: Library) -> None:
    ids = library.photo_ids().tolist()
    with pytest.raises(InputProblem, match="at least 3 photos"):
        library.tagging.teach("our cottage", ids[:2])
    library.tagging.teach("our cottage", ids[:3])
    labels = {s.label for s in library.tagging.preview(ids[3:], min_precision=0.0)[ids[3]]}
    assert "our cottage" in labels
    assert states(library, ids[0])["our cottage"] is TagState.ACCEPTED


def test_accepted_tags_reach_a_sidecar_and_nothing_else_does(library: Library) -> None:
    accepted, other = library.photo_ids().tolist()[:2]
    before = library.path_of(accepted).read_bytes()
    library.add_tag([accepted], "animal/dog")
    library.organising.set_rating([accepted], 4)
    library.suggest_tags([other], threshold=0.0)
    report = library.metadata.write([accepted, other])
    assert report.problems == ()
    assert [path.name for path in report.written] == [f"{library.path_of(accepted).name}.xmp"]
    meta = read_meta(library.path_of(accepted))
    assert (meta.keywords, meta.rating) == (("animal/dog",), 4)
    assert library.path_of(accepted).read_bytes() == before
    assert library.metadata.write([accepted]).written == ()
    library.remove_tag([accepted], library.tags()[0].tag_id)
    assert library.metadata.write([accepted], into_photos=True).written == (
        library.path_of(accepted),
    )


def test_one_bad_sidecar_does_not_stop_the_others(library: Library) -> None:
    first, second = library.photo_ids().tolist()[:2]
    library.add_tag([first, second], "dog")
    bad = library.path_of(first)
    bad.with_name(f"{bad.name}.xmp").write_bytes(b"<broken")
    report = library.metadata.write([first, second])
    assert len(report.written) == 1
    [(path, sentence)] = report.problems
    assert path == bad
    assert "nothing was changed" in sentence


def test_tags_of_many_photos_are_counted_and_judged_together(library: Library) -> None:
    ids = library.photo_ids().tolist()
    library.add_tag(ids[:2], "sea")
    library.tagging.keep({i: [LabelScore("dog", 0.5 + i / 100)] for i in ids[:5]})
    library.tagging.keep({ids[6]: [LabelScore("sea", 0.9)]})
    shared = {tag.name: tag for tag in library.tagging.shared(ids)}
    assert (shared["sea"].accepted, shared["sea"].suggested) == (2, 1)
    assert (shared["dog"].accepted, shared["dog"].suggested) == (0, 5)
    assert shared["dog"].score == pytest.approx(0.5 + max(ids[:5]) / 100)
    dog, sea = shared["dog"].tag_id, shared["sea"].tag_id
    library.tagging.judge_shared(ids, [dog, sea], TagState.ACCEPTED)
    assert [tag.accepted for tag in library.tagging.shared(ids)] == [5, 3]
    assert library.undoing.undo() == "Accept 6 suggested tags"
    library.tagging.remove_shared(ids, sea)
    assert states(library, ids[6])["sea"] is TagState.SUGGESTED
    assert states(library, ids[0])["sea"] is TagState.REJECTED


def test_new_photos_of_a_folder_are_tagged_as_they_come(
    library: Library, photo_folder: Path
) -> None:
    library.labels.save(EditableLabel("anything", threshold=0.0))
    before = set(library.photo_ids().tolist())
    [folder] = library.folders()
    library.set_auto_tag_folder(folder.folder_id, True)
    write_photo(photo_folder / "new.jpg", 99)
    library.index_now()
    [fresh] = set(library.photo_ids().tolist()) - before
    assert states(library, fresh)["anything"] is TagState.SUGGESTED
    assert all("anything" not in states(library, photo_id) for photo_id in before)
    library.set_auto_tag_folder(folder.folder_id, False)
    write_photo(photo_folder / "newer.jpg", 100)
    library.index_now()
    assert len([i for i in library.photo_ids().tolist() if states(library, i)]) == 1
