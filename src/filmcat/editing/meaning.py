"""What the value of an assignment means for the part of a field that it is given to."""

from collections.abc import Mapping

from filmcat.editing.merge_values import Statements, listed
from filmcat.editing.normal import normal
from filmcat.editing.parts import Part, put
from filmcat.editing.shapes import Shape
from filmcat.errors import BadValue, UnknownName, UsageError
from filmcat.records.toml_value import NotToml, read_value
from filmcat.text.names import split_last_parenthesis
from filmcat.text.vocabulary import is_list

_TOML_BEGINS = ("[", "{", '"')


def is_toml(text: str) -> bool:
    """Whether a value is TOML: it begins with a bracket, a brace or a quotation mark."""
    return text.lstrip().startswith(_TOML_BEGINS)


def forms(text: str, part: Part) -> tuple[object, ...]:
    """What a value may mean, in the order in which it is tried. Raises BadValue where it means nothing."""
    if not is_toml(text):
        found = part.shape.forms(text)
        if not found:
            raise BadValue(part.path, text, part.shape.expected)
        return found
    try:
        return (read_value(text),)
    except NotToml as error:
        quoted = "'\"" + text.replace("\\", "\\\\").replace('"', '\\"') + "\"'"
        hint = f'a value that begins with [, {{ or " is TOML; as a text it is {quoted}' if "'" not in text else ""
        raise UsageError(f"The value of `{part.path}` is not TOML: {error}.", hint) from error


def stated(field: str, before: object, part: Part, text: str, *, is_film: bool) -> Statements:
    """What a field states with this value put at a part of what it stated: the first form counts that it can hold.

    Raises BadValue or UsageError where it can hold none.
    """
    *others, last = forms(text, part)
    for form in others:
        try:
            return normal(field, put(before, part.keys, form), is_film=is_film)
        except UsageError:
            continue
    return normal(field, put(before, part.keys, last), is_film=is_film)


def check_words(text: str, part: Part) -> None:
    """Raise UnknownName for a country or language that filmcat does not know, BadValue for several in one text."""
    words = part.shape.words
    if words is None:
        return
    for form in forms(text, part):
        for word in listed(form):
            if not isinstance(word, str) or words.meaning(word) is not None:
                continue
            if is_list(word, words.meaning):
                raise BadValue(part.path, word, f"one {words.of} at a time, as {part.path}=… {part.path}+=…")
            raise UnknownName(words.of, word, words.near(word))


def comma_note(text: str, part: Part) -> str:
    """What to say of a comma within one entry of a list; empty where there is nothing to say."""
    shape = part.shape
    plain, _ = split_last_parenthesis(text)
    if shape.form != "list" or shape.has_commas or is_toml(text) or "," not in plain or _is_one_word(text, shape):
        return ""
    return f"“{text}” is one entry of `{part.path}`; several are given one by one: {part.path}+=… {part.path}+=…"


def narrowed(given: object, normal_entry: object, shape: Shape) -> object:
    """What an entry must say to be meant: the keys that were typed, or those by which a text names an entry."""
    if not isinstance(normal_entry, Mapping):
        return normal_entry
    keys = given.keys() if isinstance(given, Mapping) else shape.told_by
    return {key: normal_entry[key] for key in keys if key in normal_entry}


def _is_one_word(text: str, shape: Shape) -> bool:
    return shape.words is not None and shape.words.meaning(text) is not None
