from openspace import commands
from openspace.model import Note


def test_notes_say_who_wrote_them_only_where_that_is_wanted_and_names_may_go_anywhere(board):
    [note] = commands.stick(board.document, [Note(id="", text="Reflection", author="Ada")])
    gathering = board.bridge.gathering

    def is_said():
        return board.canvas.scene.foot.height(board.note(note)) > 0

    assert not is_said()
    commands.show_authors(gathering, authors="shown")
    assert is_said()
    commands.describe_gathering(gathering, mode="chatham")
    assert not is_said()
