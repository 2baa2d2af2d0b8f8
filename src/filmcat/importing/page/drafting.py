"""From what a page states, under labels and without, to the draft of a film and its directors."""

import re

from filmcat.importing.draft import Draft
from filmcat.importing.page.biography import as_of, born_in, festival_of, is_about_director
from filmcat.importing.page.companies import companies_in, looks_like_company, may_be_company
from filmcat.importing.page.crediting import credit, players
from filmcat.importing.page.facts import pieces, scan
from filmcat.importing.page.filmography import entries_in, style_of
from filmcat.importing.page.finding import names_then_facts
from filmcat.importing.page.labels import is_role
from filmcat.importing.page.lines import Line, is_prose
from filmcat.importing.page.people import all_names, is_name, names_in
from filmcat.importing.page.sheet import Sheet
from filmcat.importing.page.statements import Reading, Statement
from filmcat.importing.page.stating import TITLES, state, state_facts
from filmcat.importing.page.titles import Pair, bare_title, heading_titles, paired
from filmcat.importing.page.tongue import language_of
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

_ALONE = frozenset({"age_rating", "premiere", "debut"})  # facts whose words say what they are, without others beside


def drafted(reading: Reading, given_titles: tuple[str, ...], url: str | None, page: str) -> Draft:
    """The draft of the film that a page is about; what no room takes is left unread."""
    sheet = Sheet()
    credit(reading.statements, sheet)
    for statement in reading.statements:
        if not is_role(statement.keys[0]) and statement.values and statement.keys[0] not in {*TITLES, *_LATER}:
            if not state(statement, sheet):
                _leave(statement, sheet)
    free = _without_facts(reading, sheet)
    free = _without_players(free, sheet)
    free = _without_characters(free, reading, sheet)
    free = _without_companies(free, reading, sheet)
    free = _without_dates(free, sheet)
    free = _prose(free, reading, sheet)
    free = _titles(free, reading, sheet, given_titles, page)
    _filmographies(reading, sheet)
    _festival(sheet)
    if url:
        sheet.film.setdefault("sources", [url])
    for _, line in free:
        sheet.leave(line)
    for line in reading.after:
        sheet.leave(line)
    return sheet.draft()


_BARE_MINUTES = re.compile(r"^(?:[3-9]\d|[12]\d\d)$")
_LONGEST_MIXED = 250  # characters of a line of facts between signs
_LATER = frozenset({"synopsis", "biography", "filmography"})
_Free = list[tuple[int, Line]]


def _leave(statement: Statement, sheet: Sheet) -> None:
    for line in statement.values:
        sheet.leave(line._replace(text=f"{statement.label.text}: {line.text}"))


def _without_facts(reading: Reading, sheet: Sheet) -> _Free:
    """State the facts of free lines: in runs of lines that hold nothing else and say more than one thing."""
    left: _Free = []
    run: _Free = []
    for place, line in [*reading.free, (-9, Line(0, ""))]:
        is_next = not run or place - run[-1][0] <= 1
        found = scan(line.text)
        if run and is_next and _BARE_MINUTES.match(line.text):
            run.append((place, line))
            continue
        if (found.rest or not line.text or not is_next) and run:
            left += _stated(run, sheet)
            run = []
        if line.text and not found.rest:
            run.append((place, line))
        elif line.text:
            left += _named_facts(place, line, sheet)
    return sorted(left, key=lambda piece: piece[0])


def _stated(run: _Free, sheet: Sheet) -> _Free:
    kinds = {kind for _, line in run for kind in scan(line.text).kinds}
    if len(kinds) < 2 and not kinds <= _ALONE and not kinds & set(sheet.film):
        return run
    listed: dict[str, bool] = {}
    for _, line in run:
        facts = scan(line.text).facts
        for key in ("countries", "languages"):
            values = [str(fact.value) for fact in facts if fact.key == key]
            if values and listed.setdefault(key, key not in sheet.film):
                sheet.add(key, values, line)
        state_facts(facts, line, sheet)
        _state_bare_minutes(line.text, line, sheet)
    return []


def _state_bare_minutes(text: str, line: Line, sheet: Sheet) -> bool:
    """State a number that stands alone among a film's facts as its running time: "2023. 83. …"."""
    is_minutes = bool(_BARE_MINUTES.match(text)) and "runtime" not in sheet.film
    if is_minutes:
        sheet.put("runtime", int(text), line)
    return is_minutes


def _named_facts(place: int, line: Line, sheet: Sheet) -> _Free:
    """Facts behind a name, "Alisa Kovalenko, Ukraine 2023, 100 min", or among other things between bars."""
    parted = names_then_facts(line.text)
    if parted is None:
        return _mixed_facts(place, line, sheet)
    names, facts = parted
    first, *others = names_in(names)
    if others and (split_last_parenthesis(first)[1] or first.isupper() > others[0].isupper() or place == 0):
        names = ", ".join(others)
        left = [(place, line._replace(text=first))]
    else:
        left = []
    if "director" in sheet.credits and not _are_directors(names, sheet):
        return [(place, line)]
    for name in names_in(names):
        sheet.credit("director", name, None, line)
    state_facts(scan(facts).facts, line, sheet)
    return left


def _mixed_facts(place: int, line: Line, sheet: Sheet) -> _Free:
    """Facts between signs, with something else among them: "USA | 2023 | 87 min. | Vuk Lungulov-Klotz"."""
    if len(line.text) > _LONGEST_MIXED or is_prose(line.text):
        return [(place, line)]
    parts = pieces(line.text)
    facts = [fact for _, found in parts if not found.rest for fact in found.facts]
    kinds = {fact.key for fact in facts}
    others = [text for text, found in parts if found.rest]
    if len(kinds) < 2 or not kinds & {"year", "countries"} or len(others) > 2 or _tells_a_time(line.text):
        return [(place, line)]
    state_facts(tuple(facts), line, sheet)
    left = [text for text in others if not _are_directors(text, sheet) and not _state_bare_minutes(text, line, sheet)]
    return [(place, line._replace(text=text)) for text in left]


def _tells_a_time(text: str) -> bool:
    """Whether a line is one of a timetable or a price list."""
    return bool(re.search(r"\b\d{1,2}[:.]\d\d\b(?!\s*min)|[€$£]", text))


def _are_directors(text: str, sheet: Sheet) -> bool:
    directors = {fold(name) for name in sheet.names("director")}
    return bool(directors) and all(fold(name) in directors for name in names_in(text))


def _without_players(free: _Free, sheet: Sheet) -> _Free:
    """State lists of items "Name (Character)" that stand without a heading."""
    left: _Free = []
    run: _Free = []
    for place, line in [*free, (-9, Line(0, ""))]:
        name, character = split_last_parenthesis(line.text)
        if line.bullet and character and is_name(name, loose=True) and (not run or place - run[-1][0] == 1):
            run.append((place, line))
            continue
        if len(run) > 1 or (
            run and fold(split_last_parenthesis(run[0][1].text)[0]) in {fold(str(one["name"])) for one in sheet.cast}
        ):
            for _, player in run:
                for actor, part in players(player.text):
                    sheet.player(actor, part, player)
        else:
            left += run
        run = []
        if line.text:
            left.append((place, line))
    return left


def _without_characters(free: _Free, reading: Reading, sheet: Sheet) -> _Free:
    """State lines that alternate between a character and an actor, where the prose knows the characters."""
    if sheet.cast:
        return free
    prose = {word for _, line in free if is_prose(line.text) for word in words(line.text)}
    prose |= {
        word
        for one in reading.statements
        if one.keys[0] == "synopsis"
        for line in one.values
        for word in words(line.text)
    }
    for start in range(len(free) - 5):
        pairs = _pairs(free[start:])
        known = [character for character, _ in pairs if set(words(character.text)) & prose]
        if len(pairs) >= 3 and len(known) * 2 >= len(pairs):
            for character, actor in pairs:
                sheet.player(actor.text, character.text, actor)
            return free[:start] + free[start + 2 * len(pairs) :]
    return free


def _pairs(free: _Free) -> list[tuple[Line, Line]]:
    found: list[tuple[Line, Line]] = []
    for (place, character), (after, actor) in zip(free[::2], free[1::2], strict=False):
        is_beside = after - place == 1 and (not found or place - free[0][0] == 2 * len(found))
        if not is_beside or not is_name(actor.text) or len(character.text) > 40 or is_prose(character.text):
            break
        found.append((character, actor))
    return found


def _without_companies(free: _Free, reading: Reading, sheet: Sheet) -> _Free:
    """State a line of companies that follows the producers without a label of its own."""
    after = {one.place + max(1, len(one.values)) for one in reading.statements if "producers" in one.keys}
    after |= {one.place + len(one.values) + 1 for one in reading.statements if "producers" in one.keys}
    left: _Free = []
    for place, line in free:
        companies = (
            companies_in(line.text) if place in after and may_be_company(line.text) and not is_prose(line.text) else []
        )
        if len(companies) > 1 and 2 * sum(looks_like_company(one.name) for one in companies) >= len(companies):
            for company in companies:
                sheet.company(company.name, "production", company.places, line)
        else:
            left.append((place, line))
    return left


def _without_dates(free: _Free, sheet: Sheet) -> _Free:
    """Take the line that dates the biography; directors above the countries, where no label names one."""
    left: _Free = []
    for place, line in free:
        if stated := as_of(line.text) if len(line.text) < 120 else None:
            sheet.film.setdefault("_as_of", stated)
            continue
        is_above_countries = line.number < sheet.lines.get("countries", 0) <= line.number + 2
        if (
            is_above_countries
            and "director" not in sheet.credits
            and all_names(line.text)
            and not looks_like_company(line.text)
        ):
            if place > 0 and sheet.lines.get("countries", 0) > 2:
                for name in names_in(line.text):
                    sheet.credit("director", name, None, line)
                continue
        left.append((place, line))
    return left


def _prose(free: _Free, reading: Reading, sheet: Sheet) -> _Free:
    """State synopsis and biographies: under their headings, under a director's name, or as the first prose."""
    people = {fold(name): name for name in sheet.names("director")}
    left: _Free = []
    synopsis: list[Line] = []
    biographies: dict[str, list[Line]] = {}
    for one in reading.statements:
        if one.keys[0] == "synopsis":
            synopsis += one.values
        elif one.keys[0] == "biography" and one.values:
            if len(people) == 1:
                biographies.setdefault(next(iter(people.values())), []).extend(one.values)
            else:
                _leave(one, sheet)
    person: str | None = None
    last_place = -9
    orphans: list[tuple[str, Line]] = []
    if not people and (named := _director_by_biography(free)):
        people = {fold(named.text): named.text}
        sheet.credit("director", named.text, None, named)
    for place, line in free:
        if fold(line.text) in people:
            person, last_place = people[fold(line.text)], place
        elif is_prose(line.text) and person and place - last_place == 1 and (synopsis or _tells_of_person(line.text)):
            biographies.setdefault(person, []).append(line)
            last_place = place
        elif (
            is_prose(line.text)
            and not any(one.keys[0] == "synopsis" for one in reading.statements)
            and _follows(synopsis, line, free)
        ):
            synopsis.append(line)
            person = None
        elif person and place - last_place == 1 and style_of(line.text) == "first" and scan(line.text).rest:
            orphans.append((person, line))
            last_place = place
        else:
            left.append((place, line))
    _state_synopsis(synopsis, sheet)
    for name, lines in biographies.items():
        _state_biography(name, lines, sheet)
    for name, line in orphans:
        _state_filmography(name, (line,), sheet)
    return left


def _tells_of_person(text: str) -> bool:
    """Whether a text begins like a biography: it calls its person a director, or tells of a birth."""
    return is_about_director(text) or born_in(text) != (None, None)


def _director_by_biography(free: _Free) -> Line | None:
    """The name above a biography that speaks of a director, where no label names one."""
    for (place, name), (after, prose) in zip(free, free[1:], strict=False):
        if after - place == 1 and is_name(name.text) and is_prose(prose.text) and is_about_director(prose.text):
            return name
    return None


def _follows(synopsis: list[Line], line: Line, free: _Free) -> bool:
    """Whether a paragraph goes on with the synopsis: nothing but prose stands between."""
    if not synopsis:
        return True
    between = [one for _, one in free if synopsis[-1].number < one.number < line.number]
    return not between and line.number - synopsis[-1].number < 4


def _state_synopsis(lines: list[Line], sheet: Sheet) -> None:
    """A synopsis is a text, or a table by language where its paragraphs are of several."""
    if len(lines) > 1 and _is_quoted(lines[0].text):
        sheet.put("tagline", lines[0].text, lines[0])
        lines = lines[1:]
    if not lines:
        return
    by_language: dict[str, list[str]] = {}
    last = "und"
    for line in lines:
        last = language_of(line.text) or last
        by_language.setdefault(last, []).append(line.text)
    texts = {tag: "\n\n".join(parts) for tag, parts in by_language.items()}
    sheet.put("synopsis", texts if len(texts) > 1 else next(iter(texts.values())), lines[0])


def _is_quoted(text: str) -> bool:
    """Whether a paragraph is one saying from beginning to end, as it stands above a synopsis."""
    return text[0] in '“„"«»' and text[-1] in '”“"»«' and len(text) < 400


def _state_biography(name: str, lines: list[Line], sheet: Sheet) -> None:
    person = sheet.person(name)
    at = sheet.persons.index(person)
    person["biography"] = "\n\n".join(line.text for line in lines)
    sheet.lines[f"persons.{at}.biography"] = lines[0].number
    born, birthplace = born_in(lines[0].text)
    for field, value in (("born", born), ("birthplace", birthplace)):
        if value is not None:
            person[field] = value
            sheet.lines[f"persons.{at}.{field}"] = lines[0].number


def _titles(free: _Free, reading: Reading, sheet: Sheet, given: tuple[str, ...], page: str) -> _Free:
    """State the titles of labels and of the page's head, and the line between title and prose as tagline."""
    stated: dict[str, Line] = {}
    for one in reading.statements:
        if one.keys[0] in TITLES and one.values:
            if one.keys[0] in stated:
                continue
            stated[one.keys[0]] = one.values[0]._replace(text=bare_title(one.values[0].text))
    apart = ("persons", *_ALONE, "festivals", "sources")
    first = min([line for field, line in sheet.lines.items() if not field.startswith(apart)], default=10**9)
    head = [line for _, line in free if line.number <= first]
    known = {fold(name) for name in sheet.names()}
    pair = paired(heading_titles(head, known, given, page), _prose_of(sheet), _listed(sheet.film.get("languages")))
    taken = _state_titles(stated, pair, sheet)
    left = [(place, line) for place, line in free if not (line in head and line.number in taken)]
    return _tagline(left, sheet)


def _state_titles(stated: dict[str, Line], pair: Pair | None, sheet: Sheet) -> set[int]:
    """State the titles; the lines of the page's head that are used up by it."""
    head, above = (pair.title, pair.original) if pair else (None, None)
    original = stated.get("original_title") or above
    title = stated.get("english_title") or stated.get("title")
    is_local = original is not None and head is not None and fold(head.text) == fold(original.text)
    if title is None and head is not None and not (is_local and "local_title" in stated):
        title = head
    title = title or stated.get("local_title") or original
    if title is None:
        return set()
    sheet.put("title", bare_title(title.text), title)
    if original and fold(original.text) != fold(title.text):
        sheet.put("original_title", bare_title(original.text), original)
    listed = [*(line for key, line in stated.items() if key in {"local_title", "other_titles"})]
    listed += [line for line in (head, above) if line] + list(pair.others if pair else ())
    printed = {fold(title.text), fold(original.text) if original else ""}
    further = [text for text in dict.fromkeys(bare_title(line.text) for line in listed) if fold(text) not in printed]
    if further:
        sheet.put("titles", {"und": further if len(further) > 1 else further[0]}, title)
    return {line.number for line in (head, above) if line is not None}


def _tagline(free: _Free, sheet: Sheet) -> _Free:
    """A quoted line between the title and the prose is the tagline."""
    start, end = sheet.lines.get("title", 0), sheet.lines.get("synopsis", 0)
    for place, line in free:
        if start < line.number < end and line.text[0] in '“„"«»' and "tagline" not in sheet.film:
            sheet.put("tagline", line.text, line)
            return [(other, one) for other, one in free if other != place]
    return free


def _prose_of(sheet: Sheet) -> str:
    synopsis = sheet.film.get("synopsis")
    return " ".join(map(str, synopsis.values())) if isinstance(synopsis, dict) else str(synopsis or "")


def _listed(value: object) -> list[str]:
    return list(map(str, value)) if isinstance(value, list) else []


def _filmographies(reading: Reading, sheet: Sheet) -> None:
    """State the films of each filmography for the directors it belongs to."""
    directors = sheet.names("director") or [str(person["name"]) for person in sheet.persons]
    for one in reading.statements:
        if one.keys[0] != "filmography" or not one.values:
            continue
        first = re.sub(r"\s*\([^()]*\)?$", "", one.values[0].text)
        if (stated := scan(first)).kinds == {"debut"}:
            state_facts(stated.facts, one.values[0], sheet)
            continue
        if not directors and is_name(first):
            directors = [first]
        owners = [
            name for name in directors if fold(name) in fold(f"{one.label.text} {one.values[0].text}")
        ] or directors
        lines = [
            line
            for line in one.values
            if fold(re.sub(r"\s*\([^()]*\)?$", "", line.text)) not in set(map(fold, directors))
        ]
        entries = entries_in(tuple(lines))
        for name in owners:
            _state_filmography(name, tuple(lines), sheet)
        if not entries or not owners:
            _leave(one, sheet)


def _state_filmography(name: str, lines: tuple[Line, ...], sheet: Sheet) -> None:
    entries = entries_in(lines)
    person = sheet.person(name)
    if entries and "filmography" not in person:
        person["filmography"] = [entry for entry, _ in entries]
        sheet.lines[f"persons.{sheet.persons.index(person)}.filmography"] = entries[0][1].number


def _festival(sheet: Sheet) -> None:
    """State where the film was shown: the premiere, and the festival that dates the biography."""
    stated = sheet.film.pop("_as_of", None)
    premiere = sheet.film.pop("premiere", None)
    shown: dict[str, object] = {}
    if isinstance(stated, str):
        for person in sheet.persons:
            person["as_of"] = stated
        if festival := festival_of(stated):
            shown = {"name": festival[0], "year": festival[1]}
    if premiere:
        shown["premiere"] = premiere
    if shown:
        sheet.film["festivals"] = [shown]
