"""Write the generated vocabularies of ``filmcat.text``: countries, languages, credit roles, and their translations.

Run by hand, at development time only, after a change of ``tools/vocabulary/`` or of CLDR::

    npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0
    mkdir -p cldr/cldr-core cldr/cldr-localenames-full
    tar xzf cldr-core-48.2.0.tgz -C cldr/cldr-core --strip-components=1
    tar xzf cldr-localenames-full-48.2.0.tgz -C cldr/cldr-localenames-full --strip-components=1
    python tools/make_vocabularies.py --cldr cldr

It needs filmcat installed (editable), for its ``fold``. The same input gives the same bytes. A name
that a stronger source takes from a weaker one is told on standard error, so that every clash is seen
and can be decided in ``tools/vocabulary/``.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from filmcat.text.fold import fold

ROOT = Path(__file__).resolve().parent.parent
VOCABULARY = ROOT / "tools" / "vocabulary"
TEXT = ROOT / "src" / "filmcat" / "text"
LICENCE = ROOT / "LICENSES" / "Unicode-3.0.txt"
LOCALES = ("en", "de", "fr", "es", "it", "pl", "uk")
FURTHER_LOCALES = (
    *("pt", "nl", "ru", "cs", "sk", "sl", "hr", "sr", "sr-Latn", "hu", "ro", "el"),
    *("tr", "da", "sv", "no", "fi", "lt", "lv", "et", "bg"),
    *("ca", "gl", "eu", "is", "mk", "he", "sq", "be"),
)  # of these come all countries, and the languages that have a tag of two letters
LEFT_OUT = frozenset({
    *(("sq", name) for name in ("Indi", "Kinë", "Ganë", "Gambi", "Siri", "Kili", "MB")),
    *(("is", name) for name in ("Síle", "Palá", "sósa", "súlú")),
    *(("eu", "EB"), ("mk", "ОК"), ("ca", "való"), ("ca", "letó")),
    *(("be", name) for name in ("Тога", "Аман", "арома", "санга", "ганда")),
})  # fmt: skip  # names of countries and languages that are words, names or signs elsewhere: "Indi Film", "Leto"


# Reading


def rows(file: str, columns: int) -> Iterator[list[str]]:
    """The lines of a vocabulary file as lists of stripped cells; ``-`` and missing cells are empty."""
    for line in (VOCABULARY / file).read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("|")]
            cells += [""] * (columns - len(cells))
            yield ["" if cell == "-" else cell for cell in cells]


def parts(cell: str) -> list[str]:
    """The entries of one cell: ``parts("UAE; U.A.E.") == ["UAE", "U.A.E."]``."""
    return [part.strip() for part in cell.split(";") if part.strip()]


def branch(file: Path, *steps: str) -> dict[str, object]:
    """One object inside a JSON file; raises TypeError when the file has another shape."""
    found: object = json.loads(file.read_text("utf-8"))
    for step in steps:
        found = found.get(step) if isinstance(found, dict) else None
    if not isinstance(found, dict):
        message = f"no object at {'/'.join(steps)} in {file}"
        raise TypeError(message)
    return found


class DisplayName(NamedTuple):
    """What CLDR calls one territory or language in one locale."""

    locale: str
    code: str
    name: str
    is_alternate: bool


_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})  # "Oesterreich"


def display_names(cldr: Path, kind: str) -> list[DisplayName]:
    """Every name that CLDR has for the ``territories`` or ``languages`` in our locales."""
    found = []
    for locale in (*LOCALES, *FURTHER_LOCALES):
        file = cldr / "cldr-localenames-full" / "main" / locale / f"{kind}.json"
        for code, name in branch(file, "main", locale, "localeDisplayNames", kind).items():
            plain, _, alternate = code.partition("-alt-")
            is_wanted = locale in LOCALES or kind == "territories" or re.fullmatch(r"[a-z]{2}", plain)
            if is_wanted and "-menu-" not in plain and (locale, name) not in LEFT_OUT:
                found.append(DisplayName(locale, plain, str(name), bool(alternate)))
                if locale == "de" and (spelt_out := str(name).translate(_SPELT_OUT)) != name:
                    found.append(DisplayName(locale, plain, spelt_out, is_alternate=True))
    return found


def language_aliases(cldr: Path) -> dict[str, str]:
    """Codes that CLDR replaces by another one: ``{"ger": "de", "iw": "he", ...}``."""
    file = cldr / "cldr-core" / "supplemental" / "aliases.json"
    aliases = branch(file, "supplemental", "metadata", "alias", "languageAlias")
    return {code: str(to["_replacement"]) for code, to in aliases.items() if isinstance(to, dict)}


# Names and the keys they mean


class Lookup:
    """Folded names and the keys that each means; the first source to name a key wins."""

    def __init__(self, may_share: Callable[[list[str]], bool]) -> None:
        """``may_share`` tells whether all of these keys may bear one name."""
        self._keys: dict[str, list[str]] = {}
        self._may_share = may_share

    def add(self, key: str, names: Iterable[str], source: str) -> None:
        """Let names mean a key too, unless an earlier source gave them another meaning."""
        for name in names:
            keys = self._keys.setdefault(fold(name), [])
            if key in keys:
                continue
            if not keys or self._may_share([*keys, key]):
                keys.append(key)
            else:
                sys.stderr.write(f"{source}: {name!r} stays {keys[0]}, is not {key}\n")

    def names(self) -> dict[str, list[str]]:
        """Key -> its folded names, sorted."""
        found: dict[str, list[str]] = {}
        for name in sorted(self._keys):
            for key in self._keys[name]:
                found.setdefault(key, []).append(name)
        return found


def never(_keys: list[str]) -> bool:
    """No two keys may bear one name."""
    return False


# Countries

NOT_A_STATE = {"EU", "QO", "XA", "XB", "ZZ"}
YEAR_REMARK = re.compile(r" \((?:until \d+|from \d+ on)\)$")


def is_of_today(key: str) -> bool:
    """A state of today has two letters, a state of the past or a part of a state has more."""
    return re.fullmatch(r"[A-Z]{2}", key) is not None


def at_most_one_of_today(keys: list[str]) -> bool:
    """States of the past may share a name with each other and with one state of today."""
    return sum(map(is_of_today, keys)) <= 1


def written_out(name: str) -> str:
    """A CLDR name as film listings write it, ``Bosnia & Herzegovina`` with "and", ``St.`` in full."""
    return name.replace(" & ", " and ").replace("St. ", "Saint ").replace("\u05f3", "'")  # a geresh as it is typed


def hyphenated(name: str) -> list[str]:
    """The name of two lands with a hyphen for the word between them: ``Bosnië-Herzegovina``."""
    lands = re.fullmatch(r"([^\W\d_]+) (?:&|[^\W\d_A-Z]{1,3}) ([^\W\d_]+)", name)
    return ["-".join(lands.groups())] if lands else []


def iso_codes(cldr: Path, named: list[DisplayName]) -> dict[str, str]:
    """ISO 3166-1 alpha-2 -> alpha-3 of the states of today, with Kosovo's XK."""
    file = cldr / "cldr-core" / "supplemental" / "codeMappings.json"
    mappings = branch(file, "supplemental", "codeMappings")
    codes = {}
    for key in sorted({one.code for one in named} - NOT_A_STATE):
        mapping = mappings.get(key)
        if isinstance(mapping, dict) and is_of_today(key) and ("_numeric" in mapping or key == "XK"):
            codes[key] = str(mapping["_alpha3"])
    return codes


def country_module(cldr: Path) -> str:
    """The text of ``country_names.py``."""
    lookup = Lookup(at_most_one_of_today)
    usual: dict[str, str] = {}
    years: dict[str, tuple[int, int]] = {}
    finders: dict[str, tuple[str, ...]] = {}
    for key, name, further, first, last, found_by in rows("countries-extra.txt", 6):
        names = [key, *parts(name), *parts(further)]
        lookup.add(key, names, "countries-extra.txt")
        lookup.add(key, [YEAR_REMARK.sub("", one) for one in names], "countries-extra.txt")
        if name:
            usual[key] = name
        if first:
            years[key] = (int(first), int(last))
        if found_by:
            finders[key] = (key, *parts(found_by))
    add_names_of_today(lookup, usual, cldr)
    keys = sorted(usual, key=lambda key: (not is_of_today(key), key))
    return module(
        "Names of countries, the keys they mean, and which filter finds which state.",
        cldr_origin(cldr),
        vocabulary("the states of today, then those of the past and parts of states", usual, keys, lookup),
        constant("YEARS", "dict[str, tuple[int, int]]", "state of the past -> first and last year", years),
        constant("FINDERS", "dict[str, tuple[str, ...]]", "key -> the keys whose filter finds it", finders),
    )


def add_names_of_today(lookup: Lookup, usual: dict[str, str], cldr: Path) -> None:
    """Add the codes, ``country-codes.txt`` and the names of CLDR, in this order."""
    named = display_names(cldr, "territories")
    codes = iso_codes(cldr, named)
    for key, alpha_3 in codes.items():
        lookup.add(key, [key, alpha_3], "ISO 3166-1")
    for key, *_ in rows("countries-extra.txt", 1):
        if re.fullmatch(r"[A-Z]{4}", key):
            lookup.add(key, [key[:2]], "ISO 3166-3, former alpha-2")
    for key, names in rows("country-codes.txt", 2):
        lookup.add(key, parts(names), "country-codes.txt")
    of_two = {one.code for one in named if one.locale == "en" and " & " in one.name}
    for locale, key, name, is_alternate in named:
        if key in codes:
            spellings_of = [name, written_out(name), *(hyphenated(name) if key in of_two else [])]
            lookup.add(key, spellings_of, f"CLDR {locale}")
            if locale == "en" and not is_alternate:
                usual.setdefault(key, written_out(name))


# Languages

NOT_A_LANGUAGE = {"und"}
KEPT = {"sh"}  # CLDR turns Serbo-Croatian into Serbian; a film of Yugoslavia is not one of Serbia


def language_module(cldr: Path) -> str:
    """The text of ``language_names.py``."""
    aliases = {code: tag for code, tag in language_aliases(cldr).items() if code not in KEPT}
    named = [
        one._replace(code=aliases.get(one.code, one.code))
        for one in display_names(cldr, "languages")
        if one.code not in NOT_A_LANGUAGE
    ]
    extra = list(rows("languages-extra.txt", 4))
    usual = {tag: name for tag, name, *_ in extra if name}
    for locale, tag, name, _ in sorted(named, key=lambda one: one.is_alternate):
        if locale == "en":
            usual.setdefault(tag, name)
    lookup = Lookup(never)
    for tag in sorted({one.code for one in named} | {row[0] for row in extra}):
        lookup.add(tag, [tag], "tag")
    for tag, name, further, _ in extra:
        lookup.add(tag, [*parts(name), *parts(further)], "languages-extra.txt")
    for code, tag in aliases.items():
        if tag in usual:
            lookup.add(tag, [code], "CLDR alias")
    for locale, tag, name, _ in named:
        lookup.add(tag, dict.fromkeys([name, written_out(name)]), f"CLDR {locale}")
    add_italian_feminines(lookup, named)
    finders = {tag: (tag, *parts(found_by)) for tag, _, _, found_by in extra if found_by}
    return module(
        "Names and codes of languages, and the BCP 47 tags they mean.",
        cldr_origin(cldr),
        vocabulary("the languages by tag", usual, sorted(usual), lookup),
        constant("FINDERS", "dict[str, tuple[str, ...]]", "tag -> the tags whose filter finds it", finders),
    )


def add_italian_feminines(lookup: Lookup, named: list[DisplayName]) -> None:
    """Italian listings write "lingua curda" where CLDR has "curdo"."""
    for locale, tag, name, _ in named:
        if locale == "it" and re.fullmatch(r"[a-z]{2}", tag) and re.fullmatch(r"\w+o", name):
            lookup.add(tag, [name.removesuffix("o") + "a"], "Italian feminine")


# Roles

LABEL_LANGUAGES = ("en", "de", "fr", "uk")
MORE_LANGUAGES = ("it", "es", "pl", "pt")
REMARK = re.compile(r" \((?:persons|company|companies)\)$")
COUNTABLE = re.compile(
    r"(?:er|or|ist|ant|urge|ogue|grip|dop|ad|story|idea|company|score|voice|subject|agent|actress)$", re.IGNORECASE
)


def role_module() -> str:
    """The text of ``role_names.py``."""
    roles = list(rows("credit-roles.txt", 7))
    keys = [REMARK.sub("", row[0]) for row in roles]
    labels = {language: Lookup(never) for language in (*LABEL_LANGUAGES, *MORE_LANGUAGES)}
    merged = Lookup(never)
    for key, row in zip(keys, roles, strict=True):
        for language, cell in zip(LABEL_LANGUAGES, row[1:], strict=False):
            labels[language].add(key, spellings(language, parts(cell)), f"credit-roles.txt {language}")
    for key in keys:
        labels["en"].add(key, spellings("en", [key.replace("_", " ")]), "key")
    for key, language, cell in rows("roles-extra.txt", 3):
        labels[language].add(key, spellings(language, parts(cell)), f"roles-extra.txt {language}")
    for key, row in zip(keys, roles, strict=True):
        labels["en"].add(key, tmdb_jobs(row[6]), "TMDB job")
    add_by_rank(merged, labels, keys)
    company_roles = tuple(key for key, row in zip(keys, roles, strict=True) if row[0].endswith("(company)"))
    names = headings(keys, roles)
    return module(
        "Labels of credit roles, and the role that each names.",
        "tools/vocabulary/",
        vocabulary("the roles in the order of credits, with the labels of all languages", names, keys, merged),
        constant("FAMILIES", "dict[str, tuple[str, ...]]", "family of roles -> its roles", families()),
        constant("COMPANY_ROLES", "tuple[str, ...]", "roles of companies, not of persons", company_roles),
        "# language -> the same lines, with the labels of this language only\n"
        "BY_LANGUAGE: dict[str, str] = {\n"
        + "".join(f'"{language}": {lines(names, keys, lookup)},\n' for language, lookup in labels.items())
        + "}\n",
    )


def families() -> dict[str, tuple[str, ...]]:
    """The families of roles with their roles."""
    return {family: tuple(parts(cell)) for family, cell in rows("role-families.txt", 2)}


def add_by_rank(merged: Lookup, labels: Mapping[str, Lookup], keys: list[str]) -> None:
    """English labels first; then role by role in file order, German before French and so on."""
    for group in (["en"], LABEL_LANGUAGES[1:], MORE_LANGUAGES):
        for key in keys:
            for language in group:
                merged.add(key, labels[language].names().get(key, []), f"any language, {language}")


def spellings(language: str, labels: list[str]) -> list[str]:
    """Labels with what else they are written as: singular, plural, without gender star."""
    bare = [REMARK.sub("", label) for label in labels]
    if language == "en":
        return [*bare, *(form for label in bare for form in numbers(label))]
    return [*bare, *(label.replace("*", "") for label in bare if "*" in label)]


def numbers(label: str) -> list[str]:
    """Singular and plural of an English label: ``numbers("Editor") == ["Editors"]``."""
    head, of, rest = label.partition(" of ")
    if head.endswith("s") and not head.endswith("ss"):
        singular = head.removesuffix("ies") + "y" if head.endswith("ies") else head.removesuffix("s")
        return [singular + of + rest]
    if not COUNTABLE.search(head):
        return []
    if head.endswith("y"):
        return [head.removesuffix("y") + "ies" + of + rest]
    return [head + ("es" if head.endswith("s") else "s") + of + rest]


def tmdb_jobs(cell: str) -> list[str]:
    """The job of a TMDB column: ``tmdb_jobs("Editor (Editing)") == ["Editor"]``."""
    job = re.fullmatch(r"([\w -]+) \([\w& -]+\)", cell)
    return [job[1]] if job else []


def headings(keys: list[str], roles: list[list[str]]) -> dict[str, str]:
    """The English label of each role: the one that reads like its key, else the key in capitals."""
    found = {}
    for key, row in zip(keys, roles, strict=True):
        written = {fold(label): label for label in spellings("en", parts(row[1]))}
        words = key.replace("_", " ")
        found[key] = written.get(words, words.title().replace("Post ", "Post-"))
    return found


# Translations


def translation_module(cldr: Path) -> str:
    """The text of ``translations.py``."""
    others = LOCALES[1:]
    aliases = language_aliases(cldr)
    named = {
        "COUNTRIES": display_names(cldr, "territories"),
        "LANGUAGES": [one for one in display_names(cldr, "languages") if one.code not in aliases],
    }
    listed = {locale: dict[str, str]() for locale in others}
    for key, *cells in rows("translated-names.txt", len(others) + 1):
        for locale, name in zip(others, cells, strict=True):
            listed[locale][key] = name
    tables = []
    for table, names in named.items():
        is_country = table == "COUNTRIES"
        lines_of = {}
        for locale in others:
            known = {one.code: one.name for one in names if one.locale == locale and not one.is_alternate}
            own = {key: name for key, name in listed[locale].items() if key[:1].isupper() == is_country}
            kept = {key: name for key, name in known.items() if is_kept(key, is_country=is_country)}
            lines_of[locale] = translated(kept | own)
        tables.append(by_locale(table, "language -> key and name of each", lines_of))
    roles = {locale: translated(first_labels(locale)) for locale in others}
    return module(
        "Names of countries and languages, and headings of credit roles, in other languages than English.",
        cldr_origin(cldr),
        *tables,
        by_locale("ROLES", "language -> key and heading of each role", roles),
    )


def is_kept(code: str, *, is_country: bool) -> bool:
    """Whether a code of CLDR is a country that films come from, or a language that they are in."""
    return is_of_today(code) and code not in NOT_A_STATE if is_country else code not in NOT_A_LANGUAGE


def first_labels(locale: str) -> dict[str, str]:
    """The heading of each role in a language: its first label there."""
    found: dict[str, str] = {}
    for key, _, *cells in rows("credit-roles.txt", 7):
        by_language = dict(zip(LABEL_LANGUAGES[1:], cells, strict=False))
        if labels := parts(by_language.get(locale, "")):
            found[REMARK.sub("", key)] = labels[0]
    for key, language, cell in rows("roles-extra.txt", 3):
        if language == locale:
            found.setdefault(key, parts(cell)[0])
    return found


def translated(names: Mapping[str, str]) -> str:
    """A text literal with one line a key: ``UA=Україна|``, as ``filmcat.text.vocabulary`` reads it."""
    return '"""\n' + "".join(f"{key}={name}|\n" for key, name in sorted(names.items())) + '"""'


def by_locale(name: str, meaning: str, texts: Mapping[str, str]) -> str:
    """A table of one such text a language, as source text."""
    entries = "".join(f"{literal(locale)}: {text},\n" for locale, text in texts.items())
    return f"# {meaning}\n{name}: dict[str, str] = {{\n{entries}}}\n"


# Writing

_WIDEST = 120  # columns of a line that needs no excuse


def cldr_origin(cldr: Path) -> str:
    """Where the names come from, with the version that the CLDR package states."""
    package = branch(cldr / "cldr-core" / "package.json")
    version = f"CLDR version {package['cldrVersion']} (packages {package['version']})"
    return f"{version}, licence: see LICENSES/Unicode-3.0.txt,\nand tools/vocabulary/"


def vocabulary(meaning: str, usual: Mapping[str, str], keys: list[str], lookup: Lookup) -> str:
    """The constant that ``filmcat.text.vocabulary`` searches."""
    return f"# {meaning}\nVOCABULARY: str = {lines(usual, keys, lookup)}\n"


def lines(usual: Mapping[str, str], keys: list[str], lookup: Lookup) -> str:
    """A text literal with one line a key: ``UA=Ukraine|ua|ukr|ukraine|``."""
    names = lookup.names()
    named = [f"{key}={usual[key]}|{'|'.join(names[key])}|\n" for key in keys if key in names]
    return '"""\n' + "".join(named) + '"""'


def constant(name: str, kind: str, meaning: str, value: object) -> str:
    """A small table as source text, one line an entry."""
    if isinstance(value, dict):
        entries = "".join(f"{literal(key)}: {literal(one)},\n" for key, one in sorted(value.items()))
        return f"# {meaning}\n{name}: {kind} = {{\n{entries}}}\n"
    return f"# {meaning}\n{name}: {kind} = {literal(value)}\n"


def literal(value: object) -> str:
    """A text, number or tuple as source text."""
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    return json.dumps(value, ensure_ascii=False)


def module(purpose: str, origin: str, *tables: str) -> str:
    """The text of a generated module."""
    is_wide = any(len(line) > _WIDEST for table in tables for line in table.splitlines())
    header = (
        f'"""{purpose}\n\nGenerated by tools/make_vocabularies.py from {origin}.\n"""\n\n'
        "# Written by a program, one line a key: not formatted, and its lines are as long as they are.\n"
        "# fmt: off\n" + "# ruff: noqa: E501\n" * is_wide + "\n"
    )
    return header + "\n".join(tables)


def main() -> None:
    """Write the four modules and the licence of the data in them."""
    parser = argparse.ArgumentParser(description="Write the generated vocabularies of filmcat.text.")
    parser.add_argument("--cldr", type=Path, required=True, metavar="FOLDER", help="the unpacked packages")
    cldr: Path = parser.parse_args().cldr
    (TEXT / "country_names.py").write_text(country_module(cldr), "utf-8")
    (TEXT / "language_names.py").write_text(language_module(cldr), "utf-8")
    (TEXT / "role_names.py").write_text(role_module(), "utf-8")
    (TEXT / "translations.py").write_text(translation_module(cldr), "utf-8")
    LICENCE.parent.mkdir(exist_ok=True)
    LICENCE.write_text((cldr / "cldr-core" / "LICENSE").read_text("utf-8"), "utf-8")


if __name__ == "__main__":
    main()
