"""Every file of the sample collection is decoded or refused with one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from photolib.errors import UnreadablePhoto
from photolib.formats import decode, extensions
from photolib.metadata import read_meta

pytestmark = pytest.mark.filterwarnings("ignore")  # Pillow's, on damaged tags

REFUSED = {  # in broken/; all others there are decoded, some with a warning
    *(
        "afl_id_000098,src_000000,op_flip1,pos_200,+c",
        "afl_id_003370,src_003327,op_flip1,pos_147.jp",
    ),
    *(
        "bomb_50000x50000_1bit.png",
        "broken.png",
        "crash-2020-10-test.tif",
        "decompression_bomb.gif",
    ),
    *("crash-0c7e0e8e11ce787078f00b5b0ca409a167f070e0.tif", "crash-5762152299364352.fli"),
    *("crash-64834657ee604b8797bf99eac6a194c124a9a8ba.sgi", "empty.heic", "empty.jpg"),
    *("crash-7d4c83eb92150fb8f1653a697703ae06ae7c4998.j2k", "html_error_page.jpg"),
    *("jpeg_claims_65000x65000.jpg", "libtiff_segfault.tif", "png_decompression_dos.png"),
    *("ljt_random12_100x91_islow_4x1,2x2,1x2_Q100,9", "ljt_random12_97x94_lossless_psv4_pt0.jpg"),
    *("ljt_random4_92x99_lossless_psv5_pt3.jpg", "random_bytes.jpg", "text_renamed.jpg"),
    *("oom-8ed3316a4109213ca96fb8a256a0bfefdece1461.icns", "ultrahdr.jpg", "zero_width.gif"),
}
WARNED = {"bit_rot.jpg", "half_photo.jpg", "truncated_image.png", "truncated_jpeg.jpg"}


def test_everything_that_should_decode_decodes(samples: Path):
    paths = [
        path
        for path in samples.rglob("*")
        if path.suffix.lower() in extensions() and path.parent.name not in ("broken", "raw")
    ]
    assert len(paths) > 80
    for path in paths:
        picture = decode(path)
        assert picture.image.mode == "RGB"
        assert picture.warning is None, path
        assert picture.image.size == (picture.width, picture.height)


def test_the_broken_ones_are_shown_or_refused(samples: Path):
    refused: dict[str, str] = {}
    warned = set()
    for path in (samples / "broken").iterdir():
        try:
            picture = decode(path)
        except UnreadablePhoto as problem:
            refused[path.name] = problem.reason
        else:
            if picture.warning:
                warned.add(path.name)
    assert set(refused) == REFUSED
    assert all(10 < len(reason) < 200 and "\n" not in reason for reason in refused.values())
    assert warned == WARNED


def test_raw_files(samples: Path):
    real = samples / "raw" / "canon_eos_6d.dng"
    picture = decode(real)
    assert picture.format_key == "raw"
    assert (picture.width, picture.height) == (1224, 816)
    assert max(picture.image.size) >= 612
    assert read_meta(real).camera_model == "Canon EOS 6D"
    for stub in ("CanonRaw.cr2", "CanonRaw.cr3", "FujiFilm.raf", "Nikon.nef", "DNG.dng"):
        with pytest.raises(UnreadablePhoto):
            decode(samples / "raw" / stub)


def test_videos_and_sidecars_are_no_photos(samples: Path):
    for name in ("video/earth.mov", "sidecars/apple/IMG_4120.AAE", "README.md"):
        with pytest.raises(UnreadablePhoto):
            decode(samples / name)
        assert (samples / name).suffix.lower() not in extensions()
