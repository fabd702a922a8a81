"""The shape of a user action, and all that an action may ask of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from photolib.library import Library
from photolib.settings import Settings
from photolib.types import Album, Folder, LabelScore, Scope
from ui.operations import Operation, Operations
from ui.translation import tr


class AnswerContext(Protocol):
    """The answer to a search, as far as actions change what is shown of it."""

    def can_refine(self) -> bool:
        """Whether words were searched for, so that photos can be judged."""

    def judge(self, photo_ids: Sequence[int], *, liked: bool) -> None:
        """Search again for more, or for less, like these photos."""

    def stack_height(self, photo_id: int) -> int:
        """How many near-identical photos lie under this one."""

    def toggle_stack(self, photo_id: int) -> None: ...


class ActionContext(Protocol):
    """The window, as far as actions need it. Every method belongs to the GUI thread."""

    @property
    def library(self) -> Library: ...
    @property
    def operations(self) -> Operations: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def answer(self) -> AnswerContext: ...

    def selection(self) -> list[int]:
        """Ids of the selected photos, or the one the viewer shows."""

    def scope(self) -> Scope:
        """The part of the library chosen in the sidebar."""

    def undo_titles(self) -> tuple[str | None, str | None]:
        """What undo and redo would do next, as far as the window has been told."""

    def albums(self) -> Sequence[Album]:
        """The albums made by hand, as far as the window has been told."""

    def folders(self) -> Sequence[Folder]:
        """The folders of the library, as far as the window has been told."""

    def ask_folder(self) -> Path | None:
        """Let the user choose a folder; None when they change their mind."""

    def ask_text(self, title: str, question: str, text: str = "") -> str:
        """Let the user type a line, or change `text`; "" when they change their mind."""

    def confirm(self, title: str, text: str, proceed: str, setting: str = "") -> bool:
        """Ask before something that is not undone by a click; `proceed` names the button.

        `setting` names the one by which the user does not want to be asked again.
        """

    def say(
        self, text: str, button: str = "", on_button: Callable[[], object] | None = None
    ) -> None:
        """A short message that goes away by itself, with an optional button."""

    def fail(self, sentence: str) -> None:
        """Say what went wrong; it stays until the user has seen it."""

    def follow(self, operation: Operation[Any], text: str) -> None:
        """Run a long operation with its progress and a cancel button in the status bar."""

    def open_viewer(self, photo_id: int) -> None: ...
    def show_photo(self, photo_id: int) -> None:
        """Show a photo in the viewer, be it among those listed or not."""

    def show_similar(self, photo_id: int) -> None: ...
    def search_by_clipboard(self) -> bool:
        """Search by the photo or picture that was copied; false when there is none."""

    def show_album(self, album_id: int) -> None:
        """Choose the album in the sidebar, as soon as it is there."""

    def show_similarity(self, photo_ids: Sequence[int]) -> None:
        """A table of how alike these photos are."""

    def show_map(self) -> None: ...
    def compare_photos(self, photo_ids: Sequence[int]) -> None:
        """Two to four photos side by side in the viewer."""

    def play_slideshow(self) -> None: ...
    def ask_tag(self) -> None:
        """Let the user type a tag for the selected photos."""

    def show_everything(self) -> None: ...
    def open_dialog(self, name: str) -> None:
        """`name` is one of: label, labels, preferences, problems, shortcuts, about."""

    def review_tags(self, suggestions: Mapping[int, Sequence[LabelScore]] | None) -> None:
        """Let the user judge what a preview found; None: all that wait."""

    def details_shown(self) -> bool: ...
    def show_details(self, shown: bool) -> None: ...
    def squares_shown(self) -> bool: ...
    def show_squares(self, squares: bool) -> None:
        """Cut the thumbnails to squares, or show photos whole."""

    def full_screen(self) -> bool: ...
    def show_full_screen(self, full: bool) -> None:
        """The whole screen for the window, or the room that it had before."""

    def apply_theme(self) -> None:
        """Follow `settings.theme`, which has just been changed."""

    def select_all(self) -> None: ...
    def invert_selection(self) -> None: ...
    def focus_search(self) -> None: ...
    def focus_pane(self, steps: int) -> None:
        """Let the keys go to the next part of the window (1), or to the one before (-1)."""

    def resize_thumbnails(self, steps: int) -> None: ...
    def quit(self) -> None: ...


class Choice(NamedTuple):
    """An entry of a menu that is made when it opens; one without a text is a line."""

    text: str
    run: Callable[[ActionContext], None] = lambda _context: None
    icon: str = ""


Test = Callable[[ActionContext], bool]


def always(_context: ActionContext) -> bool:
    return True


def has_selection(context: ActionContext) -> bool:
    return bool(context.selection())


def one_selected(context: ActionContext) -> bool:
    return len(context.selection()) == 1


@dataclass(frozen=True, slots=True)
class Action:
    """`menu` is File, Edit, Photo, View or Help; `order` sorts within it, a step over a
    hundred draws a line. `photo_menu`, `folder_menu` and `album_menu` are the places in the
    context menus.
    `submenu` gathers a family under one entry; with `choices` the entry is a menu of these, and
    `run` serves its shortcut. `text`, marked by QT_TR_NOOP, may be a function of the context."""

    id: str
    text: str | Callable[[ActionContext], str]
    run: Callable[[ActionContext], None]
    menu: str
    order: int
    enabled: Test = always
    visible: Test = always
    checked: Test | None = None
    shortcut: str = ""  # portable text, e.g. "Ctrl+F"; several separated by "; "
    icon: str = ""
    photo_menu: int | None = None
    folder_menu: int | None = None
    album_menu: int | None = None
    submenu: str = ""
    choices: Callable[[ActionContext], Sequence[Choice]] | None = None

    def label(self, context: ActionContext) -> str:
        return tr(self.text) if isinstance(self.text, str) else self.text(context)
