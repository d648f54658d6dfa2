"""The document of records: one writer, many listeners."""

import pytest
from msgspec.structs import replace
from pycrdt import Map

from openspace.changes import ME, UNDO, Changes
from openspace.document import Document
from openspace.errors import ReadOnlyError, UnknownRecordError
from openspace.model import BOARD_RECORDS, Note


@pytest.fixture
def board() -> Document:
    return Document("board", BOARD_RECORDS)


def stick(board: Document, note_id: str = "n", text: str = "hello") -> Note:
    note = Note(id=note_id, text=text)
    with board.transaction("Stick"):
        board.put(note)
    return note


def twin(board: Document) -> Document:
    return Document(board.name, BOARD_RECORDS, [board.update_since()])


def exchange(one: Document, other: Document) -> None:
    for_other, for_one = one.update_since(other.state()), other.update_since(one.state())
    other.apply(for_other, "peer:one")
    one.apply(for_one, "peer:other")


def test_listeners_hear_of_a_transaction_once_with_before_and_after(board: Document):
    heard: list[Changes] = []
    board.listen(heard.append)
    note = stick(board)
    assert [(c.label, c.origin, c.records) for c in heard] == [("Stick", ME, {"n": (None, note)})]


def test_a_listener_that_stopped_hears_nothing(board: Document):
    heard: list[Changes] = []
    stop = board.listen(heard.append)
    stop()
    stick(board)
    assert heard == []


def test_an_exception_in_a_transaction_leaves_no_trace(board: Document):
    before = board.update_since()
    with pytest.raises(ZeroDivisionError), board.transaction("Boom"):
        board.put(Note(id="n", text="hello"))
        1 / 0  # noqa: B018
    assert (dict(board.records(Note)), board.update_since()) == ({}, before)


def test_a_put_outside_a_transaction_is_a_mistake(board: Document):
    with pytest.raises(RuntimeError):
        board.put(Note(id="n"))


def test_a_record_put_in_the_open_transaction_can_be_read_in_it(board: Document):
    with board.transaction("Stick"):
        board.put(Note(id="n", text="hello"))
        assert board.get(Note, "n").text == "hello"


def test_putting_a_record_as_it_stands_is_no_change(board: Document):
    note = stick(board)
    heard: list[Changes] = []
    board.listen(heard.append)
    with board.transaction("Again"):
        board.put(note)
    assert heard == []


def test_only_the_field_that_differs_is_written(board: Document):
    note = stick(board)
    other = twin(board)
    with board.transaction("Move"):
        board.put(replace(note, pos=(5.0, 6.0)))
    with other.transaction("Colour"):
        other.put(replace(note, colour="blue"))
    exchange(board, other)
    assert (
        board.get(Note, "n") == other.get(Note, "n") == replace(note, pos=(5.0, 6.0), colour="blue")
    )


def test_asking_for_what_is_not_there_says_so(board: Document):
    with pytest.raises(UnknownRecordError):
        board.get(Note, "nowhere")


def test_a_document_loaded_from_updates_is_the_same(board: Document):
    stick(board)
    assert twin(board).records(Note) == board.records(Note)


def test_a_read_only_document_refuses_with_its_sentence(board: Document):
    board.read_only = "The disk is full."
    with pytest.raises(ReadOnlyError, match="The disk is full"):
        stick(board)


def test_undo_comes_in_as_a_change_with_its_own_origin(board: Document):
    note = stick(board)
    heard: list[Changes] = []
    board.listen(heard.append)
    board.undo("Undo Stick")
    assert [(c.label, c.origin, c.records) for c in heard] == [
        ("Undo Stick", UNDO, {"n": (note, None)})
    ]


def test_redo_brings_back_what_undo_took(board: Document):
    note = stick(board)
    board.undo("")
    board.redo("")
    assert board.get(Note, "n") == note


def test_undo_of_my_making_leaves_a_note_that_a_colleague_wrote_on_in_the_bin(board: Document):
    note = stick(board)
    colleague = twin(board)
    with colleague.transaction("Reword"):
        colleague.put(replace(note, text="hello and goodbye"))
    board.undo("")
    exchange(board, colleague)
    left = board.get(Note, "n")
    assert (left.text, bool(left.peeled)) == ("hello and goodbye", True)
    assert colleague.get(Note, "n") == left


def test_undo_of_my_making_bins_a_note_that_a_colleague_had_written_on_before(board: Document):
    note = stick(board)
    colleague = twin(board)
    with colleague.transaction("Reword"):
        colleague.put(replace(note, text="hello and goodbye"))
    exchange(board, colleague)
    board.undo("")
    exchange(board, colleague)
    left = board.get(Note, "n")
    assert (left.text, bool(left.peeled)) == ("hello and goodbye", True)
    assert colleague.get(Note, "n") == left


def test_a_colleague_who_changes_nothing_leaves_no_hand_on_a_note(board: Document):
    note = stick(board)
    colleague = twin(board)
    with colleague.transaction("Nothing"):
        colleague.put(note)
    exchange(board, colleague)
    board.undo("")
    assert board.find(Note, "n") is None


def test_undo_of_my_rewording_leaves_a_colleagues_words(board: Document):
    note = stick(board, text="one three")
    colleague = twin(board)
    with board.transaction("Reword"):
        board.put(replace(note, text="one two three"))
    with colleague.transaction("Reword"):
        colleague.put(replace(note, text="one three four"))
    exchange(board, colleague)
    board.undo("")
    exchange(board, colleague)
    assert board.get(Note, "n").text == colleague.get(Note, "n").text == "one three four"


def test_undo_does_not_take_back_a_colleagues_later_move(board: Document):
    note = stick(board)
    with board.transaction("Move"):
        board.put(replace(note, pos=(1.0, 1.0)))
    colleague = twin(board)
    with colleague.transaction("Move"):
        colleague.put(replace(note, pos=(9.0, 9.0)))
    exchange(board, colleague)
    board.undo("")
    assert board.get(Note, "n").pos == (9.0, 9.0)


def test_a_record_that_does_not_fit_is_kept_aside_and_not_shown(board: Document):
    stick(board)
    peer = twin(board)
    with peer._engine.doc.transaction():
        peer._engine.roots["notes"]["n"]["pos"] = "somewhere"
        peer._engine.roots["notes"]["m"] = Map({"_made": True, "text": 5.0})
    board.apply(peer.update_since(), "peer")
    assert set(board.set_aside) == {"n", "m"}
    assert board.get(Note, "n").text == "hello"
    assert board.find(Note, "m") is None


def test_what_was_kept_aside_is_shown_once_it_fits_again(board: Document):
    stick(board)
    peer = twin(board)
    with peer._engine.doc.transaction():
        peer._engine.roots["notes"]["n"]["pos"] = "somewhere"
    board.apply(peer.update_since(), "peer")
    with peer._engine.doc.transaction():
        peer._engine.roots["notes"]["n"]["pos"] = [3, 4]
    board.apply(peer.update_since(), "peer")
    assert (board.set_aside, board.get(Note, "n").pos) == ({}, (3.0, 4.0))


def test_whole_numbers_and_unknown_fields_of_a_newer_peer_are_read(board: Document):
    peer = twin(board)
    with peer._engine.doc.transaction():
        peer._engine.roots["notes"]["n"] = Map({"_made": True, "pos": [1, 2], "sparkle": True})
    board.apply(peer.update_since(), "peer")
    assert board.get(Note, "n") == Note(id="n", pos=(1.0, 2.0))


def test_a_lone_surrogate_is_replaced_on_the_way_in(board: Document):
    stick(board, text="a\udcffb")
    assert board.get(Note, "n").text == "a\ufffdb"


def test_a_note_of_a_hundred_thousand_characters_is_kept_whole(board: Document):
    text = "Führung 汉🎉 " * 10_000
    stick(board, text=text)
    assert twin(board).get(Note, "n").text == text
