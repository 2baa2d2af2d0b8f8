"""A draft as it grows: values with the lines they stand on, and what was left unread."""

from filmcat.importing.draft import Draft, Unread
from filmcat.importing.page.layout.lines import Line
from filmcat.text.fold import fold


class Sheet:
    """The film and its persons, filled one value at a time; the first to state a single value keeps it."""

    def __init__(self, page: str = "") -> None:
        """An empty sheet for what a page states."""
        self.page = page
        self.guess = ""
        self.film: dict[str, object] = {}
        self.persons: list[dict[str, object]] = []
        self.credits: dict[str, list[object]] = {}
        self.companies: list[dict[str, object]] = []
        self.cast: list[dict[str, object]] = []
        self.lines: dict[str, int] = {}
        self._credited: set[tuple[str, str]] = set()
        self._players: dict[str, dict[str, object]] = {}
        self._unread: list[Unread] = []

    def put(self, field: str, value: object, line: Line) -> None:
        """State one value of the film."""
        if field not in self.film:
            self.film[field] = value
            self.lines[field] = line.number

    def add(self, field: str, values: list[str], line: Line) -> None:
        """State further values of a list, each once."""
        listed = self.film.setdefault(field, [])
        self.lines.setdefault(field, line.number)
        if isinstance(listed, list):
            listed.extend(value for value in values if fold(value) not in {fold(str(one)) for one in listed})

    def credit(self, role: str, name: str, note: str | None, line: Line) -> None:
        """State that a person filled a role; a second time is the same credit."""
        listed = self.credits.setdefault(role, [])
        self.lines.setdefault(f"credits.{role}", line.number)
        if (role, fold(name)) not in self._credited:
            self._credited.add((role, fold(name)))
            listed.append({"name": name, "note": note} if note else name)

    def company(self, name: str, role: str, places: tuple[str, ...], line: Line) -> None:
        """State that a company had a part in the film."""
        if (role, fold(name)) in self._credited:
            return
        self._credited.add((role, fold(name)))
        company: dict[str, object] = {"name": name, "role": role}
        self.companies.append(company | ({"places": list(places)} if places else {}))
        self.lines.setdefault("companies", line.number)

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

    def person(self, name: str) -> dict[str, object]:
        """The sheet of one person, begun when first asked for."""
        for one in self.persons:
            if fold(str(one["name"])) == fold(name):
                return one
        self.persons.append({"name": name})
        return self.persons[-1]

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
        return Draft(film, tuple(known), self.lines, tuple(unread), guess="" if "title" in film else self.guess)


def name_of(entry: object) -> str:
    """The name in an entry of a credit list, which is a text or a table."""
    return str(entry["name"]) if isinstance(entry, dict) else str(entry)
