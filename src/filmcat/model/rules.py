"""What can be wrong with a catalogue, one row each: every ``Problem`` carries the code of its row.

A row of the layer ``checking`` has a module there of the same name, whose docstring is its page in ``docs/rules.md``.
"""

GROUPS = {
    "form": "how it is written",
    "values": "what a value says",
    "catalogue": "what records say of each other",
    "programme": "what a programme needs to be printed; only where it is asked for",
}
ONLY_IF_ASKED = frozenset({"programme"})
SEVERITIES = ("error", "warning", "suggestion")


class Rule:
    """One thing that can be wrong.

    An ``error`` is a record, or a part of a file, that cannot be read at all; a ``warning`` leaves one field unknown,
    or is surely a mistake; a ``suggestion`` may be one. ``sentence`` says what is wrong, with the names of its parts in
    braces. ``looks_at`` is what it is found in: the "reading" of a file, the "text" of a record, its "ignores"
    (comments that ignore rules), the "record", or the "catalogue" as a whole. ``is_mended`` where there is a mend that
    is certain.
    """

    __slots__ = ("code", "group", "is_mended", "looks_at", "sentence", "severity")

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a rule
        self,
        code: str,
        severity: str,
        sentence: str,
        group: str = "form",
        looks_at: str = "reading",
        *,
        is_mended: bool = False,
    ) -> None:
        self.code = code
        self.severity = severity
        self.sentence = sentence
        self.group = group
        self.looks_at = looks_at
        self.is_mended = is_mended

    def __call__(self, **parts: object) -> str:
        """The sentence about one case: ``RULES["no-name"](where="cast[2]", key="name")``."""
        return self.sentence.format(**parts)

    @property
    def is_error(self) -> bool:
        """Whether a record, or a part of the file, cannot be read."""
        return self.severity == "error"


_READING = (
    Rule("not-utf8", "error", "this is not UTF-8 text: byte 0x{byte:02x}"),
    Rule("toml-syntax", "error", "this is not TOML: {reason}"),
    Rule("unquoted-key", "error", "a key with letters outside ASCII needs quotes: {key} = …"),
    Rule("unclosed-text", "error", "this text is never closed"),
    Rule("too-deep", "error", "this is nested too deeply to be read"),
    Rule("too-long-number", "error", "a number here is too long to be read"),
    Rule("unfinished-merge", "error", "a merge is not finished here"),
    Rule("rest-of-merge", "error", "a merge is not finished here, and its beginning is gone"),
    Rule("misplaced-bom", "error", "a byte order mark stands in the middle of the file"),
    Rule("several-records", "error", "several records in one: write each as `[[{kind}]]`"),
    Rule("record-header", "error", "write each record as `[[{kind}]]`"),
    Rule("misplaced-table", "error", "a table of a {kind} below a {other}: move it under its {kind}"),
    Rule("unknown-table", "error", "there is no table `{table}`{meant}"),
    Rule("unknown-schema", "error", "`schema` is {value}; this filmcat reads schema {known}"),
    Rule(
        "stray-key",
        "warning",
        "`{key}` stands before the first record; only `schema` and `rating_scale` are known there",
    ),
    Rule("no-title", "error", "a {kind} needs a {key}"),
    Rule("wrong-title", "error", "`{where}` is {value}; write {expected}"),
    Rule("wrong-value", "warning", "`{where}` is {value}; write {expected}"),
    Rule("misplaced-field", "warning", "move `{field}` above `[film.credits]`: it is a field of the film, not a role"),
    Rule("nameless-role", "warning", "a role of the credits has no name"),
    Rule("nameless-entry", "warning", "`{where}` has no {key}"),
)
_FORM = (
    Rule("toml-1-1", "warning", "only TOML 1.1 knows {what}", "form", "text", is_mended=True),
    Rule("unknown-field", "warning", "there is no field `{field}`{meant}", "form", "record"),
    Rule("control-character", "warning", "a control character, {sign}, stands in this text", "form", "text"),
    Rule("not-composed", "warning", "this text is not in Unicode's composed form, NFC", "form", "text", is_mended=True),
    Rule("stray-blanks", "warning", "this text has {what}", "form", "text", is_mended=True),
    Rule("leftover", "warning", "{what} is left over in this text", "form", "text", is_mended=True),
    Rule("unused-ignore", "warning", "this ignores nothing: {reason}", "form", "ignores"),
)
_VALUES = (
    Rule("no-year", "warning", "no year is stated", "values", "record"),
    Rule("unknown-country", "warning", "there is no country {value}{meant}", "values", "record"),
    Rule("unknown-language", "warning", "there is no language {value}{meant}", "values", "record"),
    Rule("impossible-year", "warning", "`{where}` is {year}: {reason}", "values", "record"),
    Rule("impossible-runtime", "warning", "`{where}` is {minutes} minutes: {reason}", "values", "record"),
    Rule("impossible-age", "warning", "an age rating of {age}: no authority goes beyond {most}", "values", "record"),
    Rule("impossible-date", "warning", "`{where}` is {value}: {reason}", "values", "record"),
    Rule("rating-out-of-scale", "warning", "`{where}` is {value}; the scale goes from 0 to {best}", "values", "record"),
    Rule("unknown-age-label", "warning", "{authority} has no age rating {label}", "values", "record"),
    Rule("unknown-premiere", "warning", "{value} is no premiere", "values", "record"),
    Rule("misspelt-role", "warning", "there is no role `{role}`{meant}", "values", "record"),
    Rule("role-spelling", "suggestion", "`{role}` means {label}: write `{key}`", "values", "record", is_mended=True),
    Rule("glued-place", "warning", "the name {value} ends with a place; write it under `places`", "values", "record"),
    Rule("list-in-one-text", "warning", "{value} is a list in one text", "values", "record", is_mended=True),
    Rule("duration-spelling", "warning", "`{where}` is {value}; write {minutes}", "values", "record", is_mended=True),
    Rule("date-spelling", "warning", "`{where}` is {value}; write {date}", "values", "record", is_mended=True),
    Rule("wrong-id", "warning", "{value} is no id of {authority}", "values", "record"),
    Rule("id-spelling", "warning", "the id {value} is written {form} there", "values", "record", is_mended=True),
    Rule("wrong-check-character", "warning", "the id {value} ends with {sign} where {right} follows from it",
         "values", "record"),
    Rule("wrong-address", "warning", "{value} is no address: {reason}", "values", "record"),
    Rule("version-before-film", "warning", "a version of {year}, before the film of {of}", "values", "record"),
)  # fmt: skip
_CATALOGUE = (
    Rule("duplicate-film", "warning", "this film stands in the catalogue twice: see {other}", "catalogue", "catalogue"),
    Rule("duplicate-id", "warning", "the id {id} is fixed here and is another film's: see {other}",
         "catalogue", "catalogue"),
    Rule("clashing-id", "warning", "title and year make the id {id}, which {other} has too",
         "catalogue", "catalogue"),
    Rule("shared-external-id", "warning", "the {authority} id {value} is that of {other} too",
         "catalogue", "catalogue"),
    Rule("similar-names", "suggestion", "{name} and {other} may be one person ({reason})", "catalogue", "catalogue"),
    Rule("mixed-spelling", "warning", "{value} is {usual} in most records", "catalogue", "catalogue", is_mended=True),
    Rule("contradicting-year", "warning", "{title} is of {year} here, and of {of} in its own record",
         "catalogue", "catalogue"),
    Rule("uncredited-person", "warning", "no film credits {name}", "catalogue", "catalogue"),
    Rule("director-age", "warning", "{name} would have been {age} when directing {title}", "catalogue", "catalogue"),
    Rule("film-before-birth", "warning", "{film} is of {year}, and {name} was born in {birth}",
         "catalogue", "catalogue"),
)  # fmt: skip
_PROGRAMME = (
    Rule("no-synopsis", "warning", "there is no synopsis{languages}", "programme", "record"),
    Rule("long-text", "warning", "`{where}` has {length} characters, {over} more than {most}", "programme", "record"),
    Rule("vague-festival", "warning", "`{where}` has no {key}", "programme", "record"),
    Rule("missing-value", "warning", "no {label} is stated", "programme", "record"),
    Rule("no-director", "warning", "no director is credited", "programme", "record"),
    Rule("unread-leftover", "warning", "an import left this unread: {value}", "programme", "record"),
)
RULES = {rule.code: rule for rule in (*_READING, *_FORM, *_VALUES, *_CATALOGUE, *_PROGRAMME)}
