import pytest

from benchmarks import themes


def test_the_same_sorting_agrees_wholly_whatever_its_themes_are_called():
    assert themes.agreement("aabbc", "xxyyz") == pytest.approx((1, 1))


def test_a_sorting_that_says_nothing_agrees_in_the_largest_theme_only():
    assert themes.agreement("aabb", "xxxx") == pytest.approx((0, 0.5))


def test_boards_are_read_by_topic_or_drawn_and_unsorted_tables_are_left_out(tmp_path):
    (tmp_path / "topics.tsv").write_text("q1\ta\tone\nq1\tb\ttwo\nq2\ta\tthree\n")
    (tmp_path / "drawn.tsv").write_text("a\tone\nb\ttwo\n")
    (tmp_path / "unsorted.tsv").write_text("-\tone\n-\ttwo\n")
    boards = {table.stem: themes.boards_in(table) for table in tmp_path.glob("*.tsv")}
    assert [board.notes for board in boards["topics"]] == [("one", "two"), ("three",)]
    assert all(sorted(board.notes) == ["one", "two"] for board in boards["drawn"])
    assert boards["unsorted"] == []


def test_without_a_folder_the_sample_is_measured(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["themes"])
    themes.main()
    assert "the sample               1     16" in capsys.readouterr().out
