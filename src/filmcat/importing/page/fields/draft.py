"""A draft as it grows: values with the lines they stand on, what speaks for each, and what was left unread."""

from filmcat.importing.draft import Draft, Unread
from filmcat.importing.page.fields.source_text import NO_TEXT, SourceText
from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import (
    AGAIN,
    BY_ADJECTIVE,
    COMPANY_WORD,
    NAME,
    NO_COMPANY_WORD,
    ODD_NAME,
    ONE_WORD,
    WITH_PLACE,
    Sign,
    score,
)
from filmcat.importing.page.values.company_marks import looks_like_company
from filmcat.importing.page.values.fact import NATIONS
from filmcat.importing.page.values.filmography import Entries
from filmcat.importing.page.values.names import is_name
from filmcat.model.plan import Stated
from filmcat.text.countries import country_key, country_name, successor
from filmcat.text.fold import fold

_NOWHERE = Line(0, "")


class Sheet:
    """The film and its persons, filled one value at a time; the first to state a single value keeps it."""

    def __init__(self, page: str = "", source: SourceText = NO_TEXT) -> None:
        """An empty sheet for what a page states."""
        self.page = page
        self.guess = ""
        self.dated: Line | None = None  # what dates the biography
        self.film: dict[str, object] = {}
        self.persons: list[dict[str, object]] = []
        self.credits: dict[str, list[object]] = {}
        self.companies: list[dict[str, object]] = []
        self.cast: list[dict[str, object]] = []
        self.lines: dict[str, int] = {}
        self._source = source
        self._credited: set[tuple[str, str]] = set()
        self._players: dict[str, dict[str, object]] = {}
        self._nations: list[tuple[str, Line]] = []
        self._unread: list[Unread] = []
        self._stated: dict[str, tuple[object, str, Line]] = {}

    def put(self, field: str, value: object, line: Line, text: str = "") -> None:
        """State one value of the film, which a ``text`` of the line says."""
        if field == NATIONS:
            self._nations.append((str(value), line))
        elif field not in self.film:
            self.film[field] = value
            self.lines[field] = line.number
            self.tell_why(field, value, line, text)

    def take_nations(self) -> None:
        """State the countries of adjectives where no country is named."""
        if "countries" not in self.film:
            for country, line in self._nations:
                self.add("countries", [country], line.by(BY_ADJECTIVE))

    def add(self, field: str, values: list[str], line: Line) -> None:
        """State further values of a list, each once."""
        listed = self.film.setdefault(field, [])
        self.lines.setdefault(field, line.number)
        if isinstance(listed, list):
            known = {fold(str(one)) for one in listed}
            for value in values:
                if fold(value) not in known:
                    listed.append(value)
                    self.tell_why(f"{field}[{len(listed)}]", value, line)

    def settle_states(self) -> None:
        """Let a state of the past that ended before the film was made be the one that it has become: "BRD 2002"."""
        countries, year = self.film.get("countries"), self.film.get("year")
        if not isinstance(countries, list) or not isinstance(year, int):
            return
        for place, printed in enumerate(countries):
            key = country_key(printed)
            if key and (state := successor(key, year)):
                countries[place] = country_name(state)
                path = f"countries[{place + 1}]"
                _, text, line = self._stated[path]
                self._stated[path] = countries[place], text, line

    def credit(self, role: str, name: str, note: str | None, line: Line) -> None:
        """State that a person filled a role; a second time is the same credit."""
        listed = self.credits.setdefault(role, [])
        self.lines.setdefault(f"credits.{role}", line.number)
        if (role, fold(name)) not in self._credited:
            self._credited.add((role, fold(name)))
            listed.append({"name": name, "note": note} if note else name)
            self.tell_why(f"credits.{role}[{len(listed)}]", name, line.by(*self._of_name(name)))

    def company(self, name: str, role: str, places: tuple[str, ...], line: Line) -> None:
        """State that a company had a part in the film."""
        if (role, fold(name)) in self._credited:
            return
        self._credited.add((role, fold(name)))
        company: dict[str, object] = {"name": name, "role": role}
        self.companies.append(company | ({"places": list(places)} if places else {}))
        self.lines.setdefault("companies", line.number)
        signs = [COMPANY_WORD if looks_like_company(name) else NO_COMPANY_WORD, *([WITH_PLACE] if places else [])]
        self.tell_why(f"companies[{len(self.companies)}]", name, line.by(*signs))

    def player(self, name: str, character: str | None, line: Line) -> None:
        """State that a person is in the cast; a character that is told later is added."""
        self.lines.setdefault("cast", line.number)
        known = self._players.get(fold(name))
        if known is not None and ("character" not in known or not character):
            known |= {"character": character} if character else {}
            return
        player: dict[str, object] = {"name": name}
        player |= {"character": character} if character else {}
        self.cast.append(player)
        self._players[fold(name)] = player
        self.tell_why(f"cast[{len(self.cast)}]", name, line.by(*self._of_name(name)))

    def person(self, name: str) -> dict[str, object]:
        """The sheet of one person, begun when first asked for."""
        for one in self.persons:
            if fold(str(one["name"])) == fold(name):
                return one
        self.persons.append({"name": name})
        return self.persons[-1]

    def tell(self, person: dict[str, object], field: str, value: object, line: Line, text: str = "") -> None:
        """State one value of a person, which a ``text`` of the line says."""
        person[field] = value
        path = f"persons.{self.persons.index(person)}.{field}"
        self.lines[path] = line.number
        self.tell_why(path, value, line, text)

    def list_films(self, person: dict[str, object], films: Entries) -> None:
        """State the films of a person."""
        person["filmography"] = [film for film, _ in films]
        path = f"persons.{self.persons.index(person)}.filmography"
        self.lines[path] = films[0][1].number
        for place, (film, line) in enumerate(films, 1):
            self.tell_why(f"{path}[{place}]", film["title"], line)

    def address(self, url: str, sign: Sign) -> None:
        """State where the page itself stands, unless it says so."""
        if "sources" not in self.film:
            self.film["sources"] = [url]
            self.tell_why("sources[1]", url, _NOWHERE.by(sign))

    def move(self, field: str, path: str) -> object:
        """Take a value out of the film that stands at a path of it in the end; None where there is none."""
        value = self.film.pop(field, None)
        if value is not None:
            self.lines[path] = self.lines.pop(field)
            self._stated[path] = self._stated.pop(field)
        return value

    def leave(self, *lines: Line) -> None:
        """Leave lines unread."""
        self._unread.extend(Unread(line.number, line.text) for line in lines)

    def names(self, *roles: str) -> list[str]:
        """The names credited in some roles, or in all."""
        return [name_of(one) for role in roles or self.credits for one in self.credits.get(role, ())]

    def notes(self) -> list[str]:
        """What stands in brackets behind names: their spelling in another script, or a company."""
        entries = (one for listed in self.credits.values() for one in listed)
        return [str(entry["note"]) for entry in entries if isinstance(entry, dict)]

    def draft(self) -> Draft:
        """The finished draft; roles in the order in which the page prints them."""
        listed = {"credits": self.credits, "companies": self.companies, "cast": self.cast}
        film = self.film | {field: value for field, value in listed.items() if value}
        known = [person for person in self.persons if len(person) > 1]
        unread = sorted(set(self._unread))
        guess = "" if "title" in film else self.guess
        return Draft(film, tuple(known), self.lines, tuple(unread), guess=guess, stated=self._all_stated())

    def tell_why(self, path: str, value: object, line: Line, text: str = "") -> None:
        """Keep what speaks for a value: the signs of its line."""
        self._stated[path] = value, text or (value if isinstance(value, str) else line.text), line

    def _of_name(self, name: str) -> list[Sign]:
        """What the form of a name says, and whether the page names it again."""
        form = NAME if is_name(name) else ONE_WORD if " " not in name.strip() else ODD_NAME
        return [form, *([AGAIN] if self.page.count(name) > 1 else [])]

    def _all_stated(self) -> tuple[Stated, ...]:
        found = []
        for path, (value, text, line) in self._stated.items():
            number, column = self._source.place(line, text)
            words = tuple(sign.words for sign in line.signs)
            found.append(Stated(path, value, text, number, column, words, score(line.signs)))
        return tuple(found)


def name_of(entry: object) -> str:
    """The name in an entry of a credit list, which is a text or a table."""
    return str(entry["name"]) if isinstance(entry, dict) else str(entry)
