import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets import (
    Banner,
    Card,
    ColumnLayout,
    ElidedLabel,
    EmptyState,
    Field,
    FlowLayout,
    IconButton,
    KeptLine,
    Label,
    LineEdit,
    QuietButton,
    Toast,
    explain,
)


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.resize(700, 400)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.mark.parametrize("widget", [Label, ElidedLabel, EmptyState])
def test_words_are_shown_literally(widget, qtbot):
    shown = widget("<b>x</b>")
    qtbot.addWidget(shown)
    labels = [shown] if isinstance(shown, Label) else shown.findChildren(Label)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_a_tooltip_shows_words_literally(page):
    explain(page, "<img src=x>")
    assert "<img" not in page.toolTip()


def test_no_widget_opens_a_window_of_its_own_while_it_is_built(page):
    built = [EmptyState("line", hint="hint"), Field("name", LineEdit(), "hint"), Banner()]
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [page]
    for widget in built:
        widget.deleteLater()


def test_a_line_too_long_is_whole_in_its_tooltip(page):
    label = ElidedLabel("many words " * 30)
    label.setParent(page)
    label.setGeometry(0, 0, 100, 20)
    label.show()
    label.repaint()
    assert label.toolTip().count("many words") == 30


def test_small_things_flow_on_as_many_lines_as_needed(page):
    flow = FlowLayout(page, spacing=10)
    boxes = [QWidget() for _each in range(5)]
    for box in boxes:
        box.setFixedSize(200, 40)
        flow.addWidget(box)
        box.show()
    assert flow.heightForWidth(700) == 2 * 40 + 10
    flow.activate()
    assert (boxes[3].x(), boxes[3].y()) == (0, 50)


def test_cards_stand_in_as_many_columns_as_fit(page):
    columns = ColumnLayout(page, spacing=10, column=200)
    assert [columns.columns(width) for width in (150, 410, 700, 2000)] == [1, 2, 3, 3]


def test_a_card_goes_where_there_is_most_room(page):
    columns = ColumnLayout(page, spacing=10, column=200)
    boxes = [QWidget() for _each in range(4)]
    for box, height in zip(boxes, (90, 40, 60, 30), strict=True):
        box.setFixedHeight(height)
        columns.addWidget(box)
        box.show()
    columns.activate()
    assert (boxes[3].x(), boxes[3].y()) == (boxes[1].x(), 50)


def test_a_card_is_opened_by_mouse_and_keys(page, qtbot):
    card = Card(page, opens=True)
    card.setGeometry(0, 0, 100, 60)
    card.show()
    for open_it in (
        lambda: QTest.mouseClick(card, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(card, Qt.Key.Key_Return),
        lambda: QTest.keyClick(card, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(card.asked):
            open_it()


def test_a_toast_stays_inside_its_window(page):
    toast = Toast(page)
    toast.say("A sentence of many words that says what happened and what to do. " * 3)
    assert page.rect().contains(toast.geometry())
    page.resize(500, 300)
    QApplication.processEvents()
    assert page.rect().contains(toast.geometry())


def test_what_was_not_sent_is_there_after_the_window_was_closed(qtbot):
    for written in ("half a ques", "half a question"):
        line = KeptLine()
        qtbot.addWidget(line)
        line.keep_as("a file")
        line.setText(written)
        line.keep()
    again = KeptLine()
    qtbot.addWidget(again)
    again.keep_as("a file")
    assert again.text() == "half a question"


def test_what_stands_in_a_line_is_kept_soon_though_one_types_on(qtbot):
    line = KeptLine()
    qtbot.addWidget(line)
    line.keep_as("a file")

    def type_on():
        QTest.keyClicks(line, "more ")
        again = KeptLine()
        qtbot.addWidget(again)
        again.keep_as("a file")
        assert again.text()

    qtbot.waitUntil(type_on, timeout=2000)


def test_what_was_sent_is_kept_no_more(qtbot):
    line = KeptLine()
    qtbot.addWidget(line)
    line.keep_as("a file")
    line.setText("a question")
    line.keep()
    line.clear()
    line.keep()
    line.keep_as("another file")
    line.keep_as("a file")
    assert line.text() == ""


def test_a_pasted_text_is_never_cut(qtbot):
    line = LineEdit()
    qtbot.addWidget(line)
    QApplication.clipboard().setText("word " * 20_000)
    line.paste()
    assert len(line.text()) == 100_000


@pytest.mark.parametrize("make", [lambda: QuietButton("Back"), lambda: IconButton("list", "Menu")])
def test_enter_clicks_a_button_as_space_does(make, qtbot):
    button = make()
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)
