"""How the browser looks, and which keys it knows."""

from textual.binding import Binding

from filmcat.tui.film_list import COLUMNS
from filmcat.tui.keys import key

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
BINDINGS: list[Binding] = [
    key("q", "leave", "Leave"),
    key("ctrl+c", "interrupt", "Leave"),
    key("slash", "query", "Query"),
    key("enter,escape", "answer", "List"),
    key("tab", "other", "Page"),
    key("backspace", "return", "Back"),
    key("enter", "read", "Read"),
    key("n", "match(1)", "Next match"),
    key("N", "match(-1)", "Previous match"),
    key("S", "sort", "Sort"),
    key("R", "turn", "Turn about"),
    key("space", "mark", "Mark"),
    key("asterisk", "unmark", "No marks"),
    key("s", "seen", "Seen"),
    key("t", "tag", "Tag"),
    key("e", "edit", "Edit"),
    key("a", "add", "Add"),
    key("u", "undo", "Undo"),
    key("c", "copy(False)", "Copy id"),
    key("C", "copy(True)", "Copy title"),
    key("o", "source", "Source"),
    key("d", "dark", "Dark or light"),
    key("question_mark", "keys", "Keys"),
]
