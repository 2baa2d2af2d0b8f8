"""How the browser looks, and which keys it knows."""

from textual.binding import Binding, BindingType

from filmcat.tui.film_list import COLUMNS

NARROW, LEAST = 80, 40  # columns below which list and page take turns, and nothing can be shown
SORTS = ("", *(column.name for column in COLUMNS), "rating")
CSS = """
#query { border: none; height: 1; padding: 0 1; }
#said { height: 1; padding: 0 1; color: $text-muted; }
#said.fault { color: $text-error; }
#films { width: 3fr; scrollbar-size-vertical: 1; }
#page { width: 4fr; padding: 0 1; border-left: solid $primary; scrollbar-size-vertical: 1; }
#small { display: none; }
.films--cursor { background: $primary; color: $text; }
.films--heading { text-style: bold underline; }
.narrow #page { display: none; }
.narrow #films { width: 1fr; }
.narrow.reading #films { display: none; }
.narrow.reading #page { display: block; width: 1fr; border-left: none; }
.small #query, .small #said, .small #body { display: none; }
.small #small { display: block; }
Keys, Line { align: center middle; }
#keys, #line { height: auto; border: round $primary; padding: 1 2; background: $surface; }
#keys { width: 90%; max-width: 100; max-height: 90%; }
#line { width: 60; max-width: 90%; }
"""
BINDINGS: list[BindingType] = [
    Binding("q", "leave", "Leave"),
    Binding("ctrl+c", "leave", "Leave", show=False, priority=True),
    Binding("slash", "query", "Query"),
    Binding("tab", "other", "Page", priority=True),
    Binding("backspace", "return", "Back", show=False),
    Binding("enter", "read", "Read", show=False),
    Binding("n", "match(1)", "Next match", show=False),
    Binding("N", "match(-1)", "Previous match", show=False),
    Binding("S", "sort", "Sort", show=False),
    Binding("R", "turn", "Turn about", show=False),
    Binding("space", "mark", "Mark", show=False),
    Binding("asterisk", "unmark", "No marks", show=False),
    Binding("s", "seen", "Seen", show=False),
    Binding("t", "tag", "Tag", show=False),
    Binding("e", "edit", "Edit", show=False),
    Binding("a", "add", "Add", show=False),
    Binding("u", "undo", "Undo", show=False),
    Binding("c", "copy(False)", "Copy id", show=False),
    Binding("C", "copy(True)", "Copy title", show=False),
    Binding("o", "source", "Source", show=False),
    Binding("d", "dark", "Dark or light", show=False),
    Binding("question_mark", "keys", "Keys"),
]
