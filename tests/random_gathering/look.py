"""What one sees of a gathering, in a form that the app and the oracle share."""

from openspace.gathering import (
    Gathering,
    boards,
    convenors,
    hands_for,
    interested_in,
    marketplace,
    merged_with,
    prose_at,
    theme_notes,
    themes,
    withdrawn_topics,
)
from tests.random_gathering.look_at_board import look_at_board, look_at_plain_board
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
                ({one.name for one in interested_in(gathering, head)}, hands_for(gathering, head)),
                head.parked,
            )
            for head in marketplace(gathering)
        ],
        "withdrawn": [topic.question for topic in withdrawn_topics(gathering)],
        "boards": {
            board.id: look_at_board(gathering.board(board.id)) for board in boards(gathering)
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
    shown = {note for note, said in plain.of_kind("notes").items() if not said.peeled}
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
                plain.interest(head),
                head in plain.parked,
            )
            for head in plain.heads
            if head not in plain.withdrawn
        ],
        "withdrawn": [plain.questions[head] for head in plain.heads if head in plain.withdrawn],
        "boards": {board: look_at_plain_board(plain, board) for board in plain.boards},
        "themes": [(plain.titles[theme], columns[theme]) for theme in plain.themes],
        "unsorted": shown - {note for notes in columns.values() for note in notes},
        "prose": {anchor: [text] for anchor, text in plain.prose.items()},
    }
