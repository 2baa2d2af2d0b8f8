"""What can be wrong with a catalogue, one row each: every ``Problem`` carries the code of its row."""


class Rule:
    """One thing that can be wrong.

    An ``error`` is a record, or a part of a file, that cannot be read at all; a ``warning`` leaves one field unknown,
    and the record stands. ``sentence`` says what is wrong, with the names of its parts in braces.
    """

    __slots__ = ("code", "sentence", "severity")

    def __init__(self, code: str, severity: str, sentence: str) -> None:
        self.code = code
        self.severity = severity
        self.sentence = sentence

    def __call__(self, **parts: object) -> str:
        """The sentence about one case: ``RULES["no-name"](where="cast[2]", key="name")``."""
        return self.sentence.format(**parts)

    @property
    def is_error(self) -> bool:
        """Whether a record, or a part of the file, cannot be read."""
        return self.severity == "error"


RULES = {
    rule.code: rule
    for rule in (
        Rule("not-utf8", "error", "this is not UTF-8 text: byte 0x{byte:02x}"),
        Rule("toml-syntax", "error", "this is not TOML: {reason}"),
        Rule("unquoted-key", "error", "a key with letters outside ASCII needs quotes: {key} = …"),
        Rule("unclosed-text", "error", "this text is never closed"),
        Rule("too-deep", "error", "this is nested too deeply to be read"),
        Rule("too-long-number", "error", "a number here is too long to be read"),
        Rule("several-records", "error", "several records in one: write each as `[[{kind}]]`"),
        Rule("record-header", "error", "write each record as `[[{kind}]]`"),
        Rule("misplaced-table", "error", "a table of a {kind} below a {other}: move it under its {kind}"),
        Rule("unknown-table", "error", "there is no table `{table}`{meant}"),
        Rule("unknown-schema", "error", "`schema` is {value}; this filmcat reads schema {known}"),
        Rule("stray-key", "warning",
             "`{key}` stands before the first record; only `schema` and `rating_scale` are known there"),
        Rule("no-title", "error", "a {kind} needs a {key}"),
        Rule("wrong-title", "error", "`{where}` is {value}; write {expected}"),
        Rule("wrong-value", "warning", "`{where}` is {value}; write {expected}"),
        Rule("misplaced-field", "warning",
             "move `{field}` above `[film.credits]`: it is a field of the film, not a role"),
        Rule("nameless-role", "warning", "a role of the credits has no name"),
        Rule("nameless-entry", "warning", "`{where}` has no {key}"),
    )
}  # fmt: skip
