"""Readers of the people of a film: credits by role in billing order, and the cast."""

from typing import TypeGuard, cast

from filmcat.model.record import CastMember, CreditNote
from filmcat.records import values
from filmcat.records.values import Faults, Reader, nameless, shaped
from filmcat.text.names import split_last_parenthesis, split_namesake
from filmcat.text.roles import free_role_key, role_key

CREDIT: dict[str, Reader] = {"name": values.text, "credited_as": values.text, "note": values.text}
CAST_MEMBER: dict[str, Reader] = CREDIT | {"character": values.text}


class Credits:
    """The credits of one film while they are read: names by role, and what an entry says beyond its name."""

    def __init__(self) -> None:
        self.names: dict[str, list[str]] = {}
        self.notes: list[CreditNote] = []
        self.cast: list[CastMember] = []

    def read(self, value: object, film_fields: frozenset[str], faults: Faults) -> None:
        """Read ``[film.credits]``: role = name, or list of names."""
        if not isinstance(value, dict):
            faults.wrong("credits", value, "a table of roles, as [film.credits]")
            return
        for label, entries in value.items():
            self._read_role(str(label), entries, film_fields, faults)

    def _read_role(self, label: str, entries: object, film_fields: frozenset[str], faults: Faults) -> None:
        where = f"credits.{label}"
        known = role_key(label)
        role = known or free_role_key(label)
        if known is None and role in film_fields:
            faults.note("misplaced-field", where, field=label)
        elif role == "cast":
            self.cast += cast_list(entries, where, faults) or []
        elif role:
            self._add(role, entries, where, faults)
        else:
            faults.note("nameless-role", where)

    def _add(self, role: str, value: object, where: str, faults: Faults) -> None:
        if isinstance(value, list) and _are_plain(value):  # by far the most are so
            if names := [name for entry in value if (name := entry.strip())]:
                self.names.setdefault(role, []).extend(names)
            return
        read = [_credit(entry, path, faults) for path, entry in _entries(value, where)]
        if None in read:
            return
        for credit in read:
            if credit is None or not credit["name"]:
                continue
            names = self.names.setdefault(role, [])
            name, disambiguator = split_namesake(str(credit["name"]))
            names.append(name)
            if disambiguator or any(credit.get(key) for key in ("credited_as", "note", "other")):
                self.notes.append(_note(role, len(names), name, disambiguator, credit))


def cast_list(value: object, where: str, faults: Faults) -> list[CastMember] | None:
    """The cast: ``"Bruno Ganz (Damiel)"`` or ``{ name, character }``, in billing order."""
    read = [
        _plain_member(entry) if isinstance(entry, str) and entry.strip() else _cast_member(entry, path, faults)
        for path, entry in _entries(value, where)
    ]
    members = [member for member in read if member is not None]
    return (members or None) if len(members) == len(read) else None


def _are_plain(entries: list[object]) -> TypeGuard[list[str]]:
    """Whether these are names and nothing more."""
    try:
        return "[" not in "".join(cast("list[str]", entries))
    except TypeError:
        return False


def _entries(value: object, where: str) -> list[tuple[str, object]]:
    """The entries of a list with their paths; anything else stands for a list of one."""
    if isinstance(value, list):
        return [(f"{where}[{place}]", entry) for place, entry in enumerate(value, 1)]
    return [(where, value)]


def _credit(value: object, where: str, faults: Faults) -> dict[str, object] | None:
    if isinstance(value, str):
        return {"name": value.strip()}
    if isinstance(value, dict):
        read = shaped(value, CREDIT, where, faults)
        if not read["name"]:
            nameless(value, "name", where, faults)
            return None
        return read
    faults.wrong(where, value, "names in quotes, or { name, credited_as, note }")
    return None


def _note(role: str, position: int, name: str, disambiguator: str | None, credit: dict[str, object]) -> CreditNote:
    note: dict[str, object] = {
        "role": role, "position": position, "name": name, "namesake": disambiguator,
        "credited_as": credit.get("credited_as"), "note": credit.get("note"),
    }  # fmt: skip
    return cast("CreditNote", note | ({"other": credit["other"]} if "other" in credit else {}))


def _plain_member(text: str) -> CastMember:
    printed, character = split_last_parenthesis(text)
    name, disambiguator = split_namesake(printed)
    return {"name": name, "character": character, "namesake": disambiguator, "credited_as": None, "note": None}


def _cast_member(value: object, where: str, faults: Faults) -> CastMember | None:
    if isinstance(value, dict):
        credit = shaped(value, CAST_MEMBER, where, faults)
        printed, character = str(credit["name"] or ""), credit["character"]
    else:
        faults.wrong(where, value, '"Bruno Ganz (Damiel)" or { name, character }')
        return None
    if not printed:
        nameless(value, "name", where, faults)
        return None
    name, disambiguator = split_namesake(printed)
    member: dict[str, object] = {
        "name": name, "character": character, "namesake": disambiguator,
        "credited_as": credit["credited_as"], "note": credit["note"],
    }  # fmt: skip
    return cast("CastMember", member | ({"other": credit["other"]} if "other" in credit else {}))
