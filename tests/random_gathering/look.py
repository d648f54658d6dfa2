"""What one sees of a gathering, in a form that the app and the oracle share."""

from openspace.gathering import (
    Gathering,
    boards,
    convenors,
    marketplace,
    merged_with,
    prose_at,
    theme_notes,
    themes,
)
from openspace.model import Note
from tests.random_gathering.plain import Plain

Look = dict[str, object]


def look(gathering: Gathering) -> Look:
    """Read everything visible from the app."""
    sorted_notes = theme_notes(gathering)
    return {
        "topics": [
            (
                [topic.question for topic in merged_with(gathering, head)],
                [person.name for person in convenors(gathering, head)],
            )
            for head in marketplace(gathering)
        ],
        "boards": {
            board.id: {
                note.id: (note.text, note.pos, note.colour, bool(note.peeled))
                for note in gathering.board(board.id).records(Note).values()
            }
            for board in boards(gathering)
        },
        "themes": [
            (theme.title, [note.id for note in sorted_notes.by_theme[theme.id]])
            for theme in themes(gathering)
        ],
        "unsorted": {note.id for note in sorted_notes.unsorted},
        "prose": {anchor: [p.text for p in prose] for anchor, prose in prose_at(gathering).items()},
    }


def look_plain(plain: Plain) -> Look:
    """Read the same from the oracle."""
    shown = {note for note, said in plain.notes.items() if not said.peeled}
    columns = {
        theme: [note for note in plain.under[theme] if note in shown] for theme in plain.themes
    }
    return {
        "topics": [
            (
                [plain.questions[one] for one in plain.together(head)],
                list(
                    dict.fromkeys(name for one in plain.together(head) for name in plain.hosts[one])
                ),
            )
            for head in plain.heads
        ],
        "boards": {
            board: {
                note: (said.text, said.pos, said.colour, said.peeled)
                for note in notes
                for said in [plain.notes[note]]
            }
            for board, notes in plain.boards.items()
        },
        "themes": [(plain.titles[theme], columns[theme]) for theme in plain.themes],
        "unsorted": shown - {note for notes in columns.values() for note in notes},
        "prose": {anchor: [text] for anchor, text in plain.prose.items()},
    }
