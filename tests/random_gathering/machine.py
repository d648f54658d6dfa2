"""A person at random: does anything the app offers, and compares it with the oracle."""

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from openspace import commands
from openspace.changes import Changes
from openspace.gathering import Gathering
from openspace.opening import OpenGathering, check_gathering, new_gathering, open_gathering
from tests.random_gathering.look import look, look_plain
from tests.random_gathering.plain import Plain, PlainHistory, PlainSteering, PlainThing

WORDS = st.text("ab é🎉汉ش\n*_<", min_size=1, max_size=12).filter(str.strip)
RANK = st.integers(0, 7)
POINT = st.tuples(st.integers(-500, 500).map(float), st.integers(-500, 500).map(float))


def any_of(things: list[str], rank: int) -> str:
    return things[rank % len(things)]


class RandomPerson(RuleBasedStateMachine):
    """Every rule does one thing in the app and the same in the oracle."""

    folder: Path
    done: ClassVar[Counter[str]] = Counter()
    files = 0

    @initialize()
    def begin(self) -> None:
        type(self).files += 1
        self.path = self.folder / f"{self.files}.openspace"
        self.opened: OpenGathering = new_gathering(self.path, title="Random")
        self.plain = PlainHistory(Plain())
        for question in ("Why?", "How?", "Who?"):
            self.post(question, "Ada")
        self.add_board("Board")
        self.stick(0, ["one", "two", "three", "four", "five", "six"], (0.0, 0.0))
        for rank, title in enumerate(("First", "Second")):
            self.make_theme(title)
            self.gather(rank, [rank, rank + 2, rank + 4], None)
        self.begin_on_the_board()

    def begin_on_the_board(self) -> None:
        """Do what a richer gathering begins with."""

    @property
    def gathering(self) -> Gathering:
        return self.opened.gathering

    @property
    def now(self) -> Plain:
        return self.plain.now

    def notes(self, *, peeled: bool, free: bool = False) -> list[str]:
        notes = self.now.of_kind("notes").items()
        return [key for key, note in notes if note.peeled is peeled and not (free and note.locked)]

    def count(self, what: str) -> None:
        self.done[what] += 1

    @rule(question=WORDS, host=st.sampled_from(["Ada", "Bo", ""]))
    def post(self, question: str, host: str) -> None:
        self.plain.step()
        topic = commands.post_topic(self.gathering, question, convenor=host)
        self.now.questions[topic] = question
        self.now.hosts[topic] = [host] if host else []
        self.now.heads.append(topic)
        self.now.merged[topic] = []
        self.count("post")

    @precondition(lambda self: len(self.now.heads) > 1)
    @rule(one=RANK, other=RANK)
    def merge(self, one: int, other: int) -> None:
        main, joined = any_of(self.now.heads, one), any_of(self.now.heads, other)
        if main != joined:
            self.plain.step()
            commands.merge_topics(self.gathering, main=main, complementary=joined)
            self.now.merge(main, joined)
            self.count("merge")

    @precondition(lambda self: any(self.now.merged.values()))
    @rule(rank=RANK)
    def part(self, rank: int) -> None:
        self.plain.step()
        topic = any_of([one for below in self.now.merged.values() for one in below], rank)
        commands.part_topic(self.gathering, topic)
        self.now.part(topic)
        self.count("part")

    @precondition(lambda self: len(self.now.boards) < 3)
    @rule(title=WORDS)
    def add_board(self, title: str) -> None:
        self.plain.step()
        board = commands.add_board(self.gathering, title=title)
        self.now.boards[board] = []
        self.now.steering[board] = PlainSteering()
        self.count("add_board")

    @precondition(lambda self: self.now.boards)
    @rule(rank=RANK, texts=st.lists(WORDS, min_size=1, max_size=3), at=POINT)
    def stick(self, rank: int, texts: list[str], at: tuple[float, float]) -> None:
        self.plain.step()
        board_id = any_of(list(self.now.boards), rank)
        board = self.gathering.board(board_id)
        for note_id, text in zip(
            commands.stick_notes(board, texts, at=[at] * len(texts)), texts, strict=True
        ):
            self.now.boards[board_id].append(note_id)
            face_down = self.now.steering[board_id].private
            self.now.things[note_id] = PlainThing(text, at, face_down=face_down)
        self.count("stick")

    def change_note(
        self, ids: list[str], rank: int, command: Callable[..., object], **how: object
    ) -> PlainThing:
        self.plain.step()
        note_id = any_of(ids, rank)
        command(
            self.gathering.board(self.now.board_of(note_id)),
            note_id if command is commands.reword_note else [note_id],
            **how,
        )
        self.count(command.__name__)
        return self.now.things[note_id]

    @precondition(lambda self: self.notes(peeled=False))
    @rule(rank=RANK, text=WORDS)
    def reword(self, rank: int, text: str) -> None:
        notes = self.notes(peeled=False)
        note = self.now.things[any_of(notes, rank)]
        if note.text != text:
            self.change_note(notes, rank, commands.reword_note, text=text).text = text

    @precondition(lambda self: self.notes(peeled=False, free=True))
    @rule(rank=RANK, by=POINT.filter(lambda point: point != (0.0, 0.0)))
    def move(self, rank: int, by: tuple[float, float]) -> None:
        free = self.notes(peeled=False, free=True)
        note = self.change_note(free, rank, commands.move_things, by=by)
        note.pos = (note.pos[0] + by[0], note.pos[1] + by[1])

    @precondition(lambda self: self.notes(peeled=False, free=True))
    @rule(rank=RANK)
    def peel(self, rank: int) -> None:
        free = self.notes(peeled=False, free=True)
        self.change_note(free, rank, commands.peel_things).peeled = True

    @precondition(lambda self: self.notes(peeled=True))
    @rule(rank=RANK)
    def take_back(self, rank: int) -> None:
        self.change_note(self.notes(peeled=True), rank, commands.take_back_things).peeled = False

    @rule(title=WORDS)
    def make_theme(self, title: str) -> None:
        self.plain.step()
        theme = commands.make_theme(self.gathering, title=title)
        self.now.themes.append(theme)
        self.now.titles[theme] = title.strip()
        self.now.under[theme] = []
        self.count("make_theme")

    @precondition(lambda self: self.now.themes)
    @rule(rank=RANK, to=RANK)
    def move_theme(self, rank: int, to: int) -> None:
        theme = any_of(self.now.themes, rank)
        place = to % len(self.now.themes)
        if self.now.themes.index(theme) != place:
            self.plain.step()
            commands.move_theme(self.gathering, theme, to=place)
            self.now.themes.remove(theme)
            self.now.themes.insert(place, theme)
            self.count("move_theme")

    @precondition(lambda self: self.now.themes)
    @rule(rank=RANK)
    def remove_theme(self, rank: int) -> None:
        self.plain.step()
        theme = any_of(self.now.themes, rank)
        commands.remove_theme(self.gathering, theme)
        self.now.themes.remove(theme)
        self.count("remove_theme")

    @precondition(lambda self: self.now.themes and self.notes(peeled=False))
    @rule(
        theme=RANK,
        notes=st.lists(RANK, min_size=1, max_size=3),
        place=st.none() | st.integers(0, 3),
    )
    def gather(self, theme: int, notes: list[int], place: int | None) -> None:
        ids = list(dict.fromkeys(any_of(self.notes(peeled=False), rank) for rank in notes))
        target = any_of([*self.now.themes, ""], theme)
        heard: list[Changes] = []
        stop = self.gathering.listen(heard.append)
        commands.gather_into_theme(self.gathering, ids, theme=target, at=place)
        stop()
        if heard:  # putting the last note last again is no step
            self.plain.step()
        self.now.gather(ids, target, place)
        self.count("gather")

    @rule(anchor=st.sampled_from(["opening", "closing"]), text=WORDS)
    def write(self, anchor: str, text: str) -> None:
        if self.now.prose.get(anchor) != text:
            self.plain.step()
            commands.write_prose(self.gathering, anchor=anchor, text=text)
            self.now.prose[anchor] = text
            self.count("write")

    @precondition(lambda self: self.plain.done)
    @rule(steps=st.integers(1, 4), again=st.integers(0, 2))
    def undo(self, steps: int, again: int) -> None:
        for _step in range(min(steps, len(self.plain.done))):
            self.gathering.history.undo()
            self.plain.undo()
            self.count("undo")
        self.redo(again)

    @precondition(lambda self: self.plain.undone)
    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _step in range(min(steps, len(self.plain.undone))):
            self.gathering.history.redo()
            self.plain.redo()
            self.count("redo")

    @rule(now=st.integers(0, 5))
    def save_and_reopen(self, now: int) -> None:
        if now:
            return
        self.opened.close()
        self.opened = open_gathering(self.path)
        self.plain.forget()
        self.count("save_and_reopen")

    @invariant()
    def the_app_shows_what_the_oracle_says(self) -> None:
        if hasattr(self, "opened"):
            history = self.gathering.history
            assert look(self.gathering) == look_plain(self.now)
            assert bool(history.undo_label) == bool(self.plain.done)
            assert bool(history.redo_label) == bool(self.plain.undone)

    def teardown(self) -> None:
        if not hasattr(self, "opened"):
            return
        end = deepcopy(self.now)
        self.walk_to_the_start_and_back()
        self.opened.close()
        report = check_gathering(self.path)
        assert report.problems == []
        again = open_gathering(self.path)
        assert look(again.gathering) == look_plain(end)
        again.close()

    def walk_to_the_start_and_back(self) -> None:
        steps = len(self.plain.done)
        while self.plain.done:
            self.plain.undo()
            self.gathering.history.undo()
        assert self.gathering.history.undo_label == ""
        assert look(self.gathering) == look_plain(self.now)
        for _step in range(steps):
            self.plain.redo()
            self.gathering.history.redo()
        assert look(self.gathering) == look_plain(self.now)
