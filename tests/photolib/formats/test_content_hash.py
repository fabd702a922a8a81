from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from photolib.formats.content_hash import content_hash


@given(st.lists(st.binary(max_size=300), max_size=6))
def test_blocks_and_whole_agree(blocks: list[bytes]):
    assert content_hash(blocks) == content_hash(b"".join(blocks))


def test_the_scheme_is_part_of_the_hash_and_stays():
    assert content_hash(b"") == (
        "b3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"
    )
    assert content_hash(b"a") != content_hash(b"b")
