"""The one style sheet, written from a theme. Widgets choose a look by a property `role`."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from photolib.paths import resources_dir
from ui.theme.colors import (
    DARK,
    LIGHT,
    RADIUS_L,
    RADIUS_M,
    RADIUS_S,
    SPACE_S,
    SPACE_XS,
    Theme,
)
from ui.theme.fonts import css_size


def style_sheet(t: Theme) -> str:
    """The one style sheet. Roles: title, heading, muted, danger, warning, chip, card (labels and
    frames); primary, flat (buttons); search (line edits); sidebar (views and frames)."""
    passed = "add-page" if QGuiApplication.isRightToLeft() else "sub-page"  # of a slider
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QToolBar {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border};
    padding: {SPACE_XS}px {SPACE_S}px; spacing: {SPACE_XS}px; }}
QStatusBar {{ background: {t.window}; color: {t.muted}; border-top: 1px solid {t.border}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {t.border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    padding: {SPACE_XS}px {SPACE_S}px; }}

QLabel[role="title"] {{ font-size: {css_size(1.9)}; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {css_size(1.2)}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="section"] {{ color: {t.muted}; font-size: {css_size(0.88)}; font-weight: 600; }}
QLabel[role="danger"] {{ color: {t.danger}; }}
QLabel[role="warning"] {{ color: {t.warning}; }}
QLabel[role="chip"] {{ background: {t.hover}; color: {t.text}; border-radius: 10px;
    padding: 3px 10px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: {RADIUS_L}px; }}
QFrame[role="sidebar"], QWidget[role="sidebar"] {{ background: {t.sidebar}; }}
QWidget[role="bar"] {{ background: {t.window}; border-bottom: 1px solid {t.border}; }}
QWidget[role="page"] {{ background: {t.grid}; }}
QFrame[role="toast"] {{ background: {t.text}; border-radius: {RADIUS_M}px; }}
QFrame[role="toast"] QLabel {{ color: {t.window}; }}
QFrame[role="toast"] QPushButton {{ background: transparent; border: none; font-weight: 600;
    color: {_opposite(t).accent}; padding: 4px 8px; border-radius: {RADIUS_S}px; }}
QFrame[role="toast"] QPushButton:hover, QFrame[role="toast"] QPushButton:focus {{
    background: {_opposite(t).hover}; }}
QFrame[role="bar"] {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border}; }}
QFrame[role="footer"] {{ background: {t.window}; border: none; border-top: 1px solid {t.border}; }}

QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border};
    border-radius: {RADIUS_M}px; padding: 6px 14px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.pressed}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.faint}; background: {t.window}; }}
QPushButton[role="primary"] {{ background: {t.accent_fill}; color: {t.accent_text};
    border: 1px solid {t.accent_fill}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border-color: {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.border}; border-color: {t.border};
    color: {t.faint}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton[size="large"] {{ font-size: {css_size(1.12)}; padding: 11px 26px; }}
QPushButton[role="flat"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[role="flat"]:hover {{ background: {t.hover}; }}
QPushButton[role="flat"]:pressed {{ background: {t.pressed}; }}
QPushButton[role="flat"]:focus {{ border-color: {t.accent}; }}
QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
    border-radius: {RADIUS_M}px; padding: 5px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.pressed}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton[role="round"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: 22px; }}
QToolButton[role="round"]:hover {{ background: {t.hover}; }}
QToolButton::menu-indicator {{ image: none; }}

QComboBox, QAbstractSpinBox {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.border}; border-radius: {RADIUS_M}px; padding: 3px 9px; min-height: 22px;
    selection-background-color: {t.accent_fill}; selection-color: {t.accent_text}; }}
QComboBox:hover, QAbstractSpinBox:hover {{ border-color: {t.faint}; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {t.accent}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {t.faint}; background: {t.window}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: {_drawing("down")}; width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ padding: {SPACE_XS}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ background: transparent;
    border: none; width: 20px; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
    background: {t.hover}; border-radius: {RADIUS_S}px; }}
QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
QAbstractSpinBox::up-arrow {{ image: {_drawing("up")}; width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: {_drawing("down")}; width: 10px; height: 10px; }}
QCheckBox::indicator, QTreeView::indicator {{ width: 15px; height: 15px;
    background: {t.surface}; border: 1px solid {t.faint}; border-radius: {RADIUS_S}px; }}
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QTreeView::indicator:hover {{
    border-color: {t.accent}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{ background: {t.accent_fill};
    border-color: {t.accent_fill}; image: {_drawing("check")}; }}
QCheckBox::indicator:checked:focus {{ border-color: {t.text}; }}
QCheckBox::indicator:disabled {{ background: {t.border}; border-color: {t.border}; }}
QToolButton[role="tiny"] {{ padding: 2px; border-radius: {RADIUS_S}px; }}
QPushButton[size="small"] {{ font-size: {css_size(0.9)}; padding: 3px 7px; }}
QFrame[role="tag"] {{ background: {t.hover}; border: 1px solid transparent; border-radius: 13px; }}
QFrame[role="problem-chip"] {{ background: transparent; border: 1px dashed {t.warning};
    border-radius: 13px; }}
QPushButton[role="segment"] {{ background: {t.raised}; color: {t.muted}; border-radius: 0;
    border: 1px solid {t.border}; padding: 4px 12px; margin: 0; }}
QPushButton[role="segment"]:hover {{ background: {t.hover}; }}
QPushButton[role="segment"]:checked {{ background: {t.selected_row}; color: {t.text}; }}
QPushButton[role="segment"][place="left"] {{ border-top-left-radius: {RADIUS_M}px;
    border-bottom-left-radius: {RADIUS_M}px; }}
QPushButton[role="segment"][place="middle"] {{ border-left: none; border-right: none; }}
QPushButton[role="segment"][place="right"] {{ border-top-right-radius: {RADIUS_M}px;
    border-bottom-right-radius: {RADIUS_M}px; }}
QPushButton[role="segment"]:focus {{ border: 1px solid {t.accent}; }}
QFrame[role="suggestion"] {{ background: transparent; border: 1px dashed {t.accent};
    border-radius: 13px; }}

QLineEdit, QPlainTextEdit, QTextEdit {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.border}; border-radius: {RADIUS_M}px; padding: 5px 9px;
    selection-background-color: {t.accent_fill}; selection-color: {t.accent_text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {t.accent}; }}
QLineEdit[role="search"] {{ border-radius: 15px; padding: 6px 12px; min-height: 18px; }}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {{ background: transparent; border: none;
    padding: 0; }}
QFrame[role="searchbar"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: 17px; min-height: 32px; max-height: 32px; }}
QFrame[role="searchbar"][focused="true"] {{ border-color: {t.accent}; }}
QToolButton[role="chip"] {{ background: {t.selected_row}; color: {t.text}; border: none;
    border-radius: 11px; padding: 3px 10px; }}
QToolButton[role="chip"]:hover {{ background: {t.hover}; }}
QToolButton[role="chip"]:focus {{ border: 1px solid {t.accent}; padding: 2px 9px; }}
QToolButton[role="word"] {{ background: {t.hover}; color: {t.text}; border: 1px solid transparent;
    border-radius: 10px; padding: 2px 9px; }}
QToolButton[role="word"]:hover {{ background: {t.selected_row}; }}
QToolButton[role="word"]:focus {{ border-color: {t.accent}; }}

QListView, QTreeView, QTableView {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.border}; border-radius: {RADIUS_M}px; outline: none;
    show-decoration-selected: 1; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border-color: {t.accent}; }}
QScrollArea {{ border: 1px solid transparent; border-radius: {RADIUS_S}px; }}
QScrollArea:focus {{ border-color: {t.accent}; }}
QListView::item, QTreeView::item {{ padding: 5px {SPACE_XS}px; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {t.selected_row}; color: {t.text}; }}
QListView[role="sidebar"], QTreeView[role="sidebar"] {{ background: {t.sidebar}; border: none;
    border-radius: 0; }}
QTreeView[role="sidebar"] {{ show-decoration-selected: 0; }}
QTreeView[role="sidebar"]::item:hover, QTreeView[role="sidebar"]::item:selected {{
    background: transparent; }}
QListView[role="sidebar"]::item {{ border: 1px solid transparent;
    border-radius: {RADIUS_S}px; padding: {SPACE_XS}px 3px; }}
QListView[role="sidebar"]::item:focus {{ border-color: {t.accent}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.border}; padding: 6px {SPACE_S}px; }}

QMenuBar {{ background: {t.window}; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: {RADIUS_S}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    padding: {SPACE_XS}px; }}
QMenu::item {{ padding: 6px 26px 6px 10px; border-radius: {RADIUS_S}px; }}
QMenu::item:selected {{ background: {t.accent_fill}; color: {t.accent_text}; }}
QMenu::item:disabled {{ color: {t.faint}; background: transparent; }}
QMenu::icon {{ padding-left: {SPACE_S}px; }}
QMenu::icon:checked {{ background: {t.selected_row}; border: 1px solid {t.accent};
    border-radius: {RADIUS_S}px; padding: 2px; margin-left: 4px; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: {SPACE_XS}px {SPACE_S}px; }}

PhotoGrid {{ background: {t.grid}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {t.faint}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.border}; }}
QSlider::{passed}:horizontal {{ height: 4px; border-radius: 2px; background: {t.accent}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: {t.surface if not t.dark else t.text}; border: 1px solid {t.faint}; }}
QSlider::handle:horizontal:hover {{ border-color: {t.accent}; }}
QSlider::handle:horizontal:focus {{ border: 3px solid {t.accent}; width: 10px; height: 10px; }}
QProgressBar {{ background: {t.border}; border: none; border-radius: 3px;
    min-height: 6px; max-height: 6px; text-align: center; color: transparent; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
"""


def _drawing(name: str) -> str:
    """A part of a control. Style sheets cannot tint: these are of one grey, good on both themes."""
    path = resources_dir() / "controls" / f"{name}.svg"
    return f'url("{path.as_posix()}")'


def _opposite(theme: Theme) -> Theme:
    """The other theme: what stands out on top of this one (short messages)."""
    return LIGHT if theme.dark else DARK
