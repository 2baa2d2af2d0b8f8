"""The kinds of values that a field may have, one row each.

What depends on a kind stands once in each layer, in its module ``kinds``: how a value is read from TOML and written
to it (``records``), how the index holds and asks it (``index``), how people read it (``views``), how an import reads
it (``importing``), and how two of it are merged (``editing``). A test names every kind that one of them lacks.
"""


class Kind:
    """One kind of value.

    ``annotation`` is its type in a record, ``holds`` what a catalogue may hold for it, in words. ``is_free`` where any
    number of fields may be of this kind; the others belong to one field each. ``is_part`` where its fields are parts of
    the entries of another: ``festivals.section``. ``keyed_by`` is what the keys of such a value are, where each is a
    part that can be named: the TAG of ``titles.TAG``.
    """

    __slots__ = ("annotation", "holds", "is_free", "is_part", "keyed_by", "name")

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a kind
        self,
        name: str,
        annotation: str,
        holds: str,
        *,
        is_free: bool = False,
        is_part: bool = False,
        keyed_by: str = "",
    ) -> None:
        self.name = name
        self.annotation = annotation
        self.holds = holds
        self.is_free = is_free
        self.is_part = is_part
        self.keyed_by = keyed_by


KINDS = {
    kind.name: kind
    for kind in (
        Kind("title", "str", "text"),
        Kind("name", "str", "text"),
        Kind("text", "str", "text", is_free=True),
        Kind("prose", "str", "text, or a table of texts by language", is_free=True, keyed_by="TAG"),
        Kind("texts", "list[str]", "a list of texts, or one text", is_free=True),
        Kind("lines", "list[str]", "a list of texts, or one text", is_free=True),
        Kind("addresses", "list[str]", "a list of texts, or one text", is_free=True),
        Kind("countries", "list[str]", "a list of names or codes, or one", is_free=True),
        Kind("languages", "list[str]", "a list of names or codes, or one", is_free=True),
        Kind(
            "names",
            "dict[str, list[str]]",
            "a table by language tag of texts, or of lists of texts",
            is_free=True,
            keyed_by="TAG",
        ),
        Kind("number", "float", "a number", is_free=True),
        Kind("runtime", "float", "minutes, or a text", is_free=True),
        Kind("flag", "bool", "true or false", is_free=True),
        Kind("date", "int | str", "a year, a date or a text", is_free=True),
        Kind("ids", "dict[str, str]", "a table of texts", is_free=True, keyed_by="AUTHORITY"),
        Kind("table", "dict[str, object]", "a table", is_free=True, keyed_by="KEY"),
        Kind("form", "str", "text"),
        Kind("ratio", "str", "text"),
        Kind("year", "int", "a year, or a text"),
        Kind("age", "int", "an age, or a table of labels by authority", keyed_by="AUTHORITY"),
        Kind("festivals", "list[Festival]", "a list of tables, or of texts"),
        Kind("credits", "dict[str, list[str]]", "a table of names, or of lists of names, by role", keyed_by="ROLE"),
        Kind("cast", "list[CastMember]", "a list of texts, or of tables"),
        Kind("companies", "list[Company]", "a list of tables, or of texts"),
        Kind("versions", "list[Version]", "a list of tables, or of texts"),
        Kind("part", "Part", "a table, or a text"),
        Kind("rating", "float", "a number"),
        Kind("viewings", "list[Viewing]", "a list of tables, or of texts"),
        Kind("filmography", "list[Title]", "a list of texts, or of tables"),
        # Of derived fields: computed from others, never read from a catalogue and never written to one.
        Kind("last_year", "int", "the last of several years"),
        Kind("year_text", "str", "the year as printed, where that is more than a number"),
        Kind("keys", "list[str | None]", "what each name was understood as"),
        Kind("labels", "dict[str, int | str]", "labels by authority"),
        Kind("texts_by_language", "dict[str, dict[str, str]]", "texts by field and language"),
        Kind("credit_notes", "list[CreditNote]", "what credits say beyond a name"),
        Kind("namesake", "str", "what tells namesakes apart"),
        Kind("other", "dict[str, object]", "keys that filmcat does not know"),
        # Of what is asked of a film, and is no field of its record.
        Kind("id", "str", "one word"),
        Kind("people", "list[str]", "names in any role"),
        Kind("seen", "str", "the dates of viewings, of which the last is told"),
        Kind("directors", "list[str]", "names"),
        Kind("full_text", "list[str]", "words of any text"),
        Kind("person_prose", "list[str]", "words of what the records of people tell"),
        Kind("characters", "list[str]", "names of characters"),
        Kind("entry_text", "list[str]", "a text of each entry", is_part=True),
        Kind("entry_texts", "list[str]", "the texts of each entry", is_part=True),
        Kind("entry_year", "list[int]", "the year of each entry", is_part=True),
        Kind("entry_days", "list[str]", "the dates of each entry", is_part=True),
    )
}
