"""Downloads from a small hub on localhost that stalls, cuts, corrupts and refuses."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from photolib.embedding.cards import CardRegistry
from photolib.embedding.digest import recorded_digest, sha256_of
from photolib.embedding.download import download_card
from photolib.embedding.transfer import Patience
from photolib.errors import Cancelled, DiskFull, DownloadFailed
from photolib.jobs import JobToken
from photolib.types import EmbedderCard, PreprocessSpec
from tests.support.hub_server import HubServer, corrupt, cut_after, stall_after, status

REPO = "somebody/some-clip"
WEIGHTS = save({"a": np.arange(600_000, dtype=np.float32), "b": np.ones(3, dtype=np.float32)})
HURRIED = Patience(stall_s=0.4, tries=2, first_wait_s=0.01)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server = HubServer(files={f"{REPO}/open_clip_model.safetensors": WEIGHTS})
    yield server
    server.close()


def make_card(**changes: object) -> EmbedderCard:
    values: dict[str, object] = {
        "name": "some-clip",
        "title": "Some CLIP",
        "arch": "ViT-B-32",
        "pretrained": "tag",
        "dim": 512,
        "preprocess": PreprocessSpec(224),
        "licence": "MIT",
        "languages": "English",
        "params_m": 0.6,
        "download_bytes": len(WEIGHTS),
        "hf_repo": REPO,
        "hf_file": "open_clip_model.safetensors",
    }
    return EmbedderCard(**(values | changes))  # type: ignore[arg-type]


class Seen:
    """Collects progress; may act on the token once a number of bytes has arrived."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []
        self.at = -1
        self.action = lambda: None

    def __call__(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        if 0 <= self.at <= done:
            self.at = -1
            self.action()


def download(
    hub: HubServer, models: Path, card: EmbedderCard | None = None, **given: object
) -> Seen:
    seen = given.pop("seen", None) or Seen()
    token = given.pop("token", None) or JobToken()
    download_card(
        card or make_card(),
        models,
        token,
        seen,
        mirror=hub.url,
        patience=HURRIED,  # type: ignore[arg-type]
    )
    return seen  # type: ignore[return-value]


def weights_of(models: Path) -> Path:
    return models / "some-clip" / "model.safetensors"


def test_whole_file_arrives_verified_with_progress_and_digest(
    hub: HubServer, tmp_path: Path
) -> None:
    seen = download(hub, tmp_path)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS
    assert seen.steps[-1] == (len(WEIGHTS), len(WEIGHTS))
    assert [done for done, _ in seen.steps] == sorted(done for done, _ in seen.steps)
    digest = recorded_digest(weights_of(tmp_path))
    assert digest is not None
    assert digest.sha256 == sha256_of(weights_of(tmp_path))
    assert CardRegistry(tmp_path).installed(make_card())


def test_second_download_asks_nobody(hub: HubServer, tmp_path: Path) -> None:
    download(hub, tmp_path)
    asked = len(hub.requests)
    download(hub, tmp_path)
    assert len(hub.requests) == asked


@pytest.mark.parametrize("fault", [cut_after(700_000), stall_after(700_000)], ids=["cut", "stall"])
def test_broken_connection_is_resumed_where_it_broke(
    hub: HubServer, tmp_path: Path, fault: object
) -> None:
    hub.faults.append(fault)  # type: ignore[arg-type]
    download(hub, tmp_path)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS
    first, second = hub.ranges()
    assert first is None
    assert second == "bytes=700000-"


def test_server_errors_are_tried_again(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.append(status(503))
    download(hub, tmp_path)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS


def test_server_that_ignores_ranges_still_gives_the_right_file(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.honours_range = False
    hub.faults.append(cut_after(700_000))
    download(hub, tmp_path)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS


def test_corrupt_bytes_are_refused_and_do_not_stay(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.append(corrupt)
    with pytest.raises(DownloadFailed, match="damaged: the checksum of open_clip_model"):
        download(hub, tmp_path)
    assert not weights_of(tmp_path).exists()
    download(hub, tmp_path)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS


def test_connection_that_never_recovers_fails_and_keeps_what_arrived(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.faults.extend([cut_after(1000), *[status(500)] * 2])
    with pytest.raises(DownloadFailed, match="What has arrived is kept"):
        download(hub, tmp_path)
    download(hub, tmp_path)
    assert hub.ranges()[-1] == "bytes=1000-"
    assert weights_of(tmp_path).read_bytes() == WEIGHTS


def test_cancelled_download_is_resumed_by_the_next(hub: HubServer, tmp_path: Path) -> None:
    token, seen = JobToken(), Seen()
    seen.at, seen.action = 500_000, token.cancel
    with pytest.raises(Cancelled):
        download(hub, tmp_path, token=token, seen=seen)
    assert not CardRegistry(tmp_path).installed(make_card())
    again = download(hub, tmp_path)
    assert hub.ranges()[-1] != "bytes=0-"
    assert again.steps[0][0] >= 500_000
    assert weights_of(tmp_path).read_bytes() == WEIGHTS


def test_paused_download_lets_go_of_the_connection_and_goes_on(
    hub: HubServer, tmp_path: Path
) -> None:
    token, seen, paused = JobToken(), Seen(), threading.Event()

    def pause() -> None:
        token.pause()
        paused.set()

    seen.at, seen.action = 500_000, pause
    worker = threading.Thread(target=lambda: download(hub, tmp_path, token=token, seen=seen))
    worker.start()
    assert paused.wait(10)
    assert worker.is_alive()
    assert not weights_of(tmp_path).exists()
    token.resume()
    worker.join(10)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS
    assert len(hub.ranges()) == 2


def test_missing_repository_says_what_to_do(hub: HubServer, tmp_path: Path) -> None:
    hub.files.clear()
    with pytest.raises(DownloadFailed, match=r"weights of some-clip are not at .*import the model"):
        download(hub, tmp_path)


def test_file_that_wants_an_account_is_not_tried_again(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.append(status(403))
    with pytest.raises(DownloadFailed, match="without an account"):
        download(hub, tmp_path)
    assert len(hub.ranges()) == 1


def test_nobody_there_is_one_sentence(hub: HubServer, tmp_path: Path) -> None:
    hub.close()
    with pytest.raises(DownloadFailed, match="cannot be reached"):
        download(hub, tmp_path)


def test_disk_without_room_is_noticed_before_the_first_byte(hub: HubServer, tmp_path: Path) -> None:
    hub.claimed_size = 10**16
    with pytest.raises(DiskFull):
        download(hub, tmp_path)
    assert hub.ranges() == []


def test_models_folder_that_is_a_file_is_one_sentence(hub: HubServer, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("x", encoding="utf-8")
    with pytest.raises(DownloadFailed, match="cannot be stored"):
        download(hub, tmp_path / "models")


def test_truncated_upload_is_refused_although_its_checksum_is_right(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.files[f"{REPO}/open_clip_model.safetensors"] = WEIGHTS[:-100]
    with pytest.raises(DownloadFailed, match="truncated"):
        download(hub, tmp_path)
    assert not weights_of(tmp_path).exists()


def test_tokenizer_comes_with_the_weights(hub: HubServer, tmp_path: Path) -> None:
    small = {f"{REPO}/tokenizer.json": b'{"a": 1}', f"{REPO}/tokenizer_config.json": b"{}"}
    hub.files |= small
    hub.small |= small.keys()
    seen = download(hub, tmp_path, make_card(tokenizer_repo=REPO))
    folder = tmp_path / "some-clip" / "tokenizer"
    assert {p.name for p in folder.iterdir()} == {"tokenizer.json", "tokenizer_config.json"}
    assert seen.steps[-1][1] == len(WEIGHTS) + 10


def test_missing_tokenizer_fails_before_the_weights_are_fetched(
    hub: HubServer, tmp_path: Path
) -> None:
    with pytest.raises(DownloadFailed, match="vocabulary"):
        download(hub, tmp_path, make_card(tokenizer_repo="somebody/else"))
    assert hub.ranges() == []


def test_repository_with_only_a_pickle_is_read_as_plain_tensors(
    hub: HubServer, tmp_path: Path
) -> None:
    import torch
    from safetensors.numpy import load_file

    buffer = io.BytesIO()
    torch.save({"a": torch.arange(5)}, buffer)
    hub.files = {f"{REPO}/open_clip_pytorch_model.bin": buffer.getvalue()}
    download(hub, tmp_path)
    assert load_file(weights_of(tmp_path))["a"].tolist() == [0, 1, 2, 3, 4]
    assert not list(weights_of(tmp_path).parent.glob("incoming*"))


class Explosive:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (print, ("code ran",))


def test_pickle_with_code_is_not_run(
    hub: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import torch

    buffer = io.BytesIO()
    torch.save({"a": Explosive()}, buffer)
    hub.files = {f"{REPO}/open_clip_pytorch_model.bin": buffer.getvalue()}
    with pytest.raises(DownloadFailed, match="not opened"):
        download(hub, tmp_path)
    assert "code ran" not in capsys.readouterr().out
    assert not weights_of(tmp_path).exists()


def test_one_download_of_a_model_at_a_time(hub: HubServer, tmp_path: Path) -> None:
    hub.faults.append(stall_after(1000))
    token, seen, arrived = JobToken(), Seen(), threading.Event()
    seen.at, seen.action = 1000, arrived.set
    patient = Patience(stall_s=20, tries=1, first_wait_s=0.01)
    worker = threading.Thread(
        target=lambda: download_card(
            make_card(), tmp_path, token, seen, mirror=hub.url, patience=patient
        )
    )
    worker.start()
    assert arrived.wait(10)
    with pytest.raises(DownloadFailed, match="already being downloaded"):
        download(hub, tmp_path)
    hub.released.set()
    worker.join(10)
    assert weights_of(tmp_path).read_bytes() == WEIGHTS
