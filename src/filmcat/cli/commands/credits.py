"""``filmcat credits``: who did what in one film."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat credits mutt",
    "filmcat credits mutt --role editing",
    'filmcat credits "We Will Not Fade Away" -f csv',
)


def command(
    typed: options.Typed,
    title: declared.TitleArgument,
    role: declared.RoleOption = None,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    with_title: declared.WithTitleOption = False,
    lang: declared.LangOption = None,
    names: declared.NamesOption = None,
    heading_level: declared.HeadingLevelOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Print the credits of one film in billing order, then cast and companies."""
    from filmcat.cli.actions.credits import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang, names=names, heading_level=heading_level)
    return answer(options.asked_catalogue(typed, catalogue), title, role or [], output, with_title=with_title)
