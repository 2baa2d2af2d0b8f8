"""What speaks for a value of a page, or against it: each sign in words, and how much it weighs.

Whoever decides that a text is a value hangs on its line the signs that it went by; weights add up as evidence does
(in units of log-odds), and ``score`` makes a share of them. The weights are set by hand, and held against pages whose
facts are known: ``docs/pages.md`` has the shares that were right, ``benchmarks/pages.py --scores`` prints them.
"""

from collections.abc import Iterable
from math import exp
from typing import NamedTuple


class Sign(NamedTuple):
    """One reason in words, and its weight: above 0 where it speaks for a value."""

    words: str
    weight: float


Signs = tuple[Sign, ...]

BELOW = Sign("on a line below its label", -0.3)
ABOVE = Sign("on the line above its label", 0.0)
OTHER_LABELS = Sign("other labels stand around", 0.7)
LONELY = Sign("no other label stands near", -1.0)
SHORT = Sign("the label is a mere abbreviation, or heads a single word", -1.0)
UNDERSTOOD = Sign("nothing else stands beside it", 1.0)
AMONG_OTHERS = Sign("words that are no facts stand beside it", -1.2)
BESIDE_LABELLED = Sign("beside a fact that the label names", -0.5)
OWN_WORD = Sign("its word says what it is", 1.0)
CODE = Sign("a code of letters, which may mean something else", -0.8)
BARE_NUMBER = Sign("a number without a unit", -0.7)
NOWHERE_LISTED = Sign("a word that no list of them has", -1.0)

NAME = Sign("reads as a name", 1.2)
ODD_NAME = Sign("is no common form of a name", -0.8)
ONE_WORD = Sign("a single word", -1.0)
AGAIN = Sign("named again on the page", 0.8)
COMPANY_WORD = Sign("a word of companies is in it", 1.5)
NO_COMPANY_WORD = Sign("no word of companies is in it", -0.6)
WITH_PLACE = Sign("a place stands behind it", 0.5)
TOLD_APART = Sign("told from persons by its form", -0.4)

FACTS_ALONE = Sign("a line that holds facts alone", 2.6)
FIRST_OF_LINE = Sign("among the facts that a line begins with", 1.5)
ALONE_ON_LINE = Sign("alone on a line", 1.5)
IN_BRACKETS = Sign("facts in brackets behind a title", 2.0)
BEHIND_NAME = Sign("facts right behind a name", 2.0)
AMONG_FACTS = Sign("the one name among the facts of a line", 1.0)
IN_HEADING = Sign("behind the title in the heading", 1.0)
BEFORE_FACTS = Sign("a name right before facts", 1.6)
BEHIND_FACTS = Sign("names behind a director and facts", 1.2)
ABOVE_FACTS = Sign("a name on the line above the facts", 0.3)
HEAD_OF_FACTS = Sign("a name at the head of a line of facts", 0.6)

CONFIRMS = Sign("a label on the page says the same", 2.0)
HEADING = Sign("the heading of the page", 1.5)
SECOND_HEADING = Sign("a heading of the second level", 0.8)
OWN_TITLE = Sign("the page's own title", 1.2)
IN_OWN_TITLE = Sign("part of the page's own title", 0.4)
END_OF_PATH = Sign("the end of the path to the page", 1.0)
SECTION_WORD = Sign("holds a word of sections or menus", -1.5)
ABOVE_DIRECTOR = Sign("right above the director", 1.2)
ABOVE_LINE_OF_FACTS = Sign("right above a line of facts", 0.1)
QUOTED_AS_FILM = Sign("in quotation marks behind a word for a film", 1.5)
FIRST = Sign("the first line of the page", 0.5)
IN_MARKS = Sign("a line in quotation marks", 0.8)
WITH_YEAR = Sign("the one line with a year behind it", 0.8)
IN_CAPITALS = Sign("the one line in capitals", 0.4)
CALLED_SO = Sign("the file or its address is called so", 1.5)
BELOW_TEXT = Sign("below a text that another line heads", -1.5)
A_PERSON = Sign("has the form of a person's name, below another line", -1.0)
A_SENTENCE = Sign("reads as a sentence", -1.0)
AN_ITEM = Sign("an item of a list below other lines", -1.0)
RECURS = Sign("the text speaks of it again", 1.5)
REPEATED = Sign("printed twice at the head", 0.8)
EVENT = Sign("beside words of an event", 0.8)
WITH_AGE = Sign("an age or a certificate stands behind it", 1.0)
BY_PLACE = Sign("the last line before the facts", 0.4)
IN_MENU = Sign("a menu stands below it", -2.0)
NO_OTHER = Sign("no other line could be the title", 0.7)
AHEAD = Sign("far ahead of other lines", 0.6)
HARDLY_AHEAD = Sign("another line is nearly as likely", -0.6)
NOT_AHEAD = Sign("another line is as likely", -1.2)
BESIDE_TITLE = Sign("printed beside a title", -0.8)
TWO_LANGUAGES = Sign("beside a title in another language", -0.2)
BEHIND_TITLE = Sign("right behind the title", 1.0)
BY_ADJECTIVE = Sign("an adjective before a word for films", -0.3)
OWN_NUMBER = Sign("with a number that is no year of the film", 0.2)
SAID_ORIGINAL = Sign("said to be the original one", 1.0)
NO_LANGUAGE = Sign("nothing says in which language", -0.8)
WRITTEN_AS_PLAYERS = Sign("a list of names with characters in brackets", 2.2)
ANNOUNCED = Sign("a sentence that announces the film", 1.0)
ALTERNATING = Sign("characters of the synopsis and names in turn", 1.0)
BELOW_PRODUCERS = Sign("a line of companies right below the producers", 1.0)
OF_BIOGRAPHY = Sign("a name above a text about a director", 1.0)

FIRST_PROSE = Sign("the first running text of the page, without a heading", 1.6)
BY_NAME = Sign("a text that begins with the name, or stands below it", 2.5)
BIRTH_TOLD = Sign("the text tells a birth in words", 2.5)
FILM_LIST = Sign("a list of years and titles", 2.0)
CALLED_FIRST = Sign("a sentence calls it so", 2.5)
ADDRESS = Sign("the page gives it as its own", 4.0)
DATED = Sign("a line dates the biography", 3.0)
QUOTED = Sign("in quotation marks between title and text", 1.0)


def labelled(label: str, *, is_strong: bool) -> Sign:
    """The sign of what stands under a label, by what parts the two."""
    return Sign(f"labelled “{label}”", 4.0) if is_strong else Sign(f"behind “{label}”, with no sign between", 2.2)


def covered(facts: int, parts: int) -> Sign:
    """The sign of a fact on a line of which so many of the parts are facts."""
    return Sign(f"{facts} of the {parts} parts of its line are facts", 3.0 * facts / parts - 0.6)


def score(signs: Iterable[Sign]) -> float:
    """How sure a value is by its signs, from 0 to 1; 0.5 where nothing speaks for it or against it."""
    return round(1 / (1 + exp(-sum(sign.weight for sign in signs))), 2)
