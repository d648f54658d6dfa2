from openspace.model import Note, Topic
from openspace.storage.rows import record_row, row_check

ROW = (7, "plan", "me", "Move 3 notes", "2026-11-17T10:00:00.000+00:00", bytes(range(64)))


def test_every_flipped_bit_of_the_data_changes_the_check():
    data = ROW[-1]
    flipped = {
        row_check((*ROW[:-1], (int.from_bytes(data) ^ (1 << bit)).to_bytes(len(data))))
        for bit in range(len(data) * 8)
    }
    assert len(flipped) == len(data) * 8
    assert row_check(ROW) not in flipped


def test_every_column_counts_in_the_check():
    others = [(*ROW[:at], "else", *ROW[at + 1 :]) for at in range(len(ROW))]
    assert len({row_check(row) for row in [ROW, *others]}) == len(ROW) + 1


def test_the_check_tells_text_from_bytes_and_one_column_from_the_next():
    assert row_check(("ab", "c")) != row_check(("a", "bc"))
    assert row_check(("ab",)) != row_check((b"ab",))


def test_a_check_has_eight_bytes():
    assert len(row_check(ROW)) == 8


def test_a_note_s_row_names_its_board_and_holds_its_place_as_json():
    row = record_row(Note(id="n", text="words", pos=(1.0, 2.5)), "b")
    assert (row["board"], row["id"], row["text"], row["pos"]) == ("b", "n", "words", "[1.0,2.5]")


def test_convenors_lie_in_their_row_as_json_whatever_order_they_came_in():
    orders = ({"a": 0.0, "b": 1.0}, {"b": 1.0, "a": 0.0})
    rows = [record_row(Topic(id="t", convenors=convenors), "plan") for convenors in orders]
    assert rows[0] == rows[1]
    assert rows[0]["convenors"] == '{"a":0.0,"b":1.0}'
