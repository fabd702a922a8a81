"""Work off the GUI thread: answers, failures, replacement, progress, ending."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from photolib.errors import InputProblem
from ui.operations import (
    FAULT_SENTENCE,
    InlineOperations,
    Operation,
    Operations,
    OperationToken,
)


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    running = Operations()
    yield running
    running.close()


def fail(error: Exception) -> object:
    raise error


def test_the_job_runs_elsewhere_and_its_answer_comes_back_here(
    operations: Operations, qtbot: QtBot
) -> None:
    seen: list[tuple[str, str]] = []

    def job(_token: OperationToken) -> str:
        return threading.current_thread().name

    def show(name: str) -> None:
        seen.append((name, threading.current_thread().name))

    Operation(job, lane="search").success(show).run(operations)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("photolib-search")
    assert seen[0][1] == threading.main_thread().name
    assert not operations.busy


def test_a_failure_goes_to_its_handler(operations: Operations, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    problem = InputProblem("The folder is gone.")
    Operation(lambda _token: fail(problem)).failure(errors.append).run(operations)
    qtbot.waitUntil(lambda: errors == [problem])


def test_an_unhandled_failure_is_told_in_its_own_words(
    operations: Operations, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(operations.failed) as told:
        Operation(lambda _token: fail(InputProblem("The folder is gone."))).run(operations)
    assert told.args == ["The folder is gone."]


def test_a_fault_of_ours_is_told_without_its_insides(operations: Operations, qtbot: QtBot) -> None:
    with qtbot.waitSignal(operations.failed) as told:
        Operation(lambda _token: fail(ZeroDivisionError("secret"))).run(operations)
    assert told.args == [FAULT_SENTENCE]


def test_a_newer_run_with_the_same_key_replaces_the_older(
    operations: Operations, qtbot: QtBot
) -> None:
    answers: list[str] = []
    first_runs, go_on = threading.Event(), threading.Event()

    def slow(_token: OperationToken) -> str:
        first_runs.set()
        go_on.wait(20)
        return "old"

    older = Operation(slow, lane="search", key="query").success(answers.append).run(operations)
    assert first_runs.wait(20)
    Operation(lambda _token: "new", lane="search", key="query").success(answers.append).run(
        operations
    )
    assert older.cancelled
    go_on.set()
    qtbot.waitUntil(lambda: not operations.busy)
    assert answers == ["new"]


def test_a_cancelled_operation_says_nothing_but_ends(operations: Operations, qtbot: QtBot) -> None:
    said: list[str] = []
    started = threading.Event()

    def job(token: OperationToken) -> None:
        started.set()
        token.wait(20)
        token.check()

    Operation(job, key="x").success(lambda _: said.append("success")).failure(
        lambda _: said.append("failure")
    ).finally_(lambda: said.append("end")).run(operations)
    assert started.wait(20)
    operations.cancel("x")
    qtbot.waitUntil(lambda: said == ["end"])


def test_progress_arrives_and_its_end_is_never_dropped(
    operations: Operations, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []

    def job(token: OperationToken) -> None:
        for done in range(1001):
            token.report(done, 1000)

    Operation(job, lane="long").progress(lambda *step: seen.append(step)).run(operations)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == (1000, 1000))
    assert len(seen) < 200


def test_an_owner_that_is_gone_gets_no_answer(operations: Operations, qtbot: QtBot) -> None:
    said: list[object] = []
    owner = QObject()
    started, go_on = threading.Event(), threading.Event()

    def job(_token: OperationToken) -> int:
        started.set()
        go_on.wait(20)
        return 1

    token = (
        Operation(job)
        .owned_by(owner)
        .success(said.append)
        .finally_(lambda: said.append("end"))
        .run(operations)
    )
    assert started.wait(20)
    owner.deleteLater()
    qtbot.waitUntil(lambda: token.cancelled)
    go_on.set()
    qtbot.waitUntil(lambda: not operations.busy)
    assert said == []


def test_closing_ends_what_runs_and_takes_nothing_more(qtbot: QtBot) -> None:
    operations = Operations()
    said: list[object] = []
    started = threading.Event()

    def job(token: OperationToken) -> int:
        started.set()
        token.wait(20)
        return 1

    Operation(job).success(said.append).run(operations)
    assert started.wait(20)
    operations.close()
    assert Operation(lambda _token: 1).success(said.append).run(operations).cancelled
    assert said == []


def test_inline_operations_answer_before_they_return(qtbot: QtBot) -> None:
    operations = InlineOperations()
    answers: list[int] = []
    Operation(lambda _token: 7).success(answers.append).run(operations)
    assert answers == [7]
    operations.close()
