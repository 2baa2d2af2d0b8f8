"""What each command takes, as its module declares it for Typer; "" stands for what comes before a verb.

Made by ``tools/make_argv.py``.
"""

from __future__ import annotations

from filmcat.cli.argv.parameter import Parameter


def declared(verb: str) -> list[Parameter]:
    """The parameters of a verb, in the order of its help; none where there is no such verb."""
    make = _VERBS.get(verb)
    return make() if make is not None else []


def _before() -> list[Parameter]:
    return [
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("version", ("-V", "--version"), "", "Print the version.", default=False, is_flag=True, acts=True),
        Parameter(
            "completion", ("--completion",), "SHELL", "Print the completion script for bash, zsh or fish.", acts=True
        ),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _list() -> list[Parameter]:
    return [
        Parameter("query", (), "[QUERY]...", "Words, or FIELD:VALUE; not: before it negates.", is_several=True),
        Parameter("or_", ("--or",), "", "Between terms: begins an alternative.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("fields", ("--fields",), "A,B,C", "Only these fields."),
        Parameter("sort", ("--sort",), "A,-B", "Falling with -; or random. -r turns all about.", default=""),
        Parameter("reverse", ("-r", "--reverse"), "", "Turn the order about.", default=False, is_flag=True),
        Parameter("limit", ("-n", "--limit"), "N", "At most N films; with -e, none is exit code 1."),
        Parameter(
            "exit_status", ("-e", "--exit-status"), "", "Exit 1 where no film is found.", default=False, is_flag=True
        ),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("names", ("--names",), "WHICH", "Title that leads: original, english, TAG."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _filter() -> list[Parameter]:
    return [
        Parameter("query", (), "[QUERY]...", "", is_several=True),
        Parameter("country", ("-c", "--country"), "NAME", "Name or code, A+B for co-productions.", is_several=True),
        Parameter("year", ("-y", "--year"), "YEARS", "2023, 1990s, 2015.., 2015..2020.", is_several=True),
        Parameter(
            "age", ("-a", "--age", "--age-rating"), "AGE", "14: suitable at 14; 12..14: rated so.", is_several=True
        ),
        Parameter("language", ("-l", "--language"), "NAME", "Name or code.", is_several=True),
        Parameter("person", ("-p", "--person"), "NAME", "In any role, or in --role.", is_several=True),
        Parameter("role", ("--role",), "ROLE", "A role in any of its names.", is_several=True),
        Parameter("form", ("--form",), "FORM", "Documentary, fiction, animation, ...", is_several=True),
        Parameter("runtime", ("--runtime",), "MIN", "Minutes: ..60, 80..100.", is_several=True),
        Parameter("or_", ("--or",), "", "", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("fields", ("--fields",), "A,B,C", "Only these fields."),
        Parameter("sort", ("--sort",), "A,-B", "Falling with -; or random. -r turns all about.", default=""),
        Parameter("reverse", ("-r", "--reverse"), "", "Turn the order about.", default=False, is_flag=True),
        Parameter("limit", ("-n", "--limit"), "N", "At most N films; with -e, none is exit code 1."),
        Parameter(
            "exit_status", ("-e", "--exit-status"), "", "Exit 1 where no film is found.", default=False, is_flag=True
        ),
        Parameter("lang", ("--lang",), "TAG", ""),
        Parameter("names", ("--names",), "WHICH", ""),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _show() -> list[Parameter]:
    return [
        Parameter(
            "title", (), "TITLE...", "A title or id; - reads ids from standard input.", is_several=True, is_needed=True
        ),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("fields", ("--fields",), "A,B,C", "Only these fields."),
        Parameter("with_title", ("--with-title",), "", "Id and title first in each row.", default=False, is_flag=True),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("names", ("--names",), "WHICH", "Title that leads: original, english, TAG."),
        Parameter("heading_level", ("--heading-level",), "N", "The first heading of -f md: 1 to 4."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _credits() -> list[Parameter]:
    return [
        Parameter(
            "title", (), "TITLE...", "A title or id; - reads ids from standard input.", is_several=True, is_needed=True
        ),
        Parameter("role", ("--role",), "ROLE", "A role in any of its names.", is_several=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("with_title", ("--with-title",), "", "Id and title first in each row.", default=False, is_flag=True),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("names", ("--names",), "WHICH", "Title that leads: original, english, TAG."),
        Parameter("heading_level", ("--heading-level",), "N", "The first heading of -f md: 1 to 4."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _person() -> list[Parameter]:
    return [
        Parameter("name", (), "NAME...", "A name, in any order of its words.", is_several=True, is_needed=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("names", ("--names",), "WHICH", "Title that leads: original, english, TAG."),
        Parameter("heading_level", ("--heading-level",), "N", "The first heading of -f md: 1 to 4."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _search() -> list[Parameter]:
    return [
        Parameter(
            "words", (), "WORDS...", "Words, phrases in quotes, or FIELD:VALUE.", is_several=True, is_needed=True
        ),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("limit", ("-n", "--limit"), "N", "At most N films; with -e, none is exit code 1."),
        Parameter(
            "exit_status", ("-e", "--exit-status"), "", "Exit 1 where no film is found.", default=False, is_flag=True
        ),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("names", ("--names",), "WHICH", "Title that leads: original, english, TAG."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _together() -> list[Parameter]:
    return [
        Parameter("name", (), "NAME...", "A name, in any order of its words.", is_several=True, is_needed=True),
        Parameter("with_", ("--with",), "NAME", "Only with this person."),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _stats() -> list[Parameter]:
    return [
        Parameter("query", (), "[QUERY]...", "Words, or FIELD:VALUE; not: before it negates.", is_several=True),
        Parameter("or_", ("--or",), "", "Between terms: begins an alternative.", default=False, is_flag=True),
        Parameter("by", ("--by",), "FIELD,FIELD", "What to count by: country,decade."),
        Parameter("sum", ("--sum",), "FIELD", "Added up: runtime or rating."),
        Parameter("mean", ("--mean",), "FIELD", "Or its mean."),
        Parameter("top", ("--top",), "N", "The first N values, the rest as one."),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("lang", ("--lang",), "TAG", "In this language, where it is known."),
        Parameter("heading_level", ("--heading-level",), "N", "The first heading of -f md: 1 to 4."),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _browse() -> list[Parameter]:
    return [
        Parameter("query", (), "[QUERY]...", "Words, or FIELD:VALUE; not: before it negates.", is_several=True),
        Parameter("or_", ("--or",), "", "Between terms: begins an alternative.", default=False, is_flag=True),
        Parameter(
            "print_ids",
            ("--print-ids",),
            "",
            "Afterwards print the ids of what was marked.",
            default=False,
            is_flag=True,
        ),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _add() -> list[Parameter]:
    return [
        Parameter("words", (), "[TITLE] [FIELD=VALUE]...", "FIELD= empties it.", is_several=True),
        Parameter("another", ("--another",), "", "Add it although the catalogue has it.", default=False, is_flag=True),
        Parameter("from_bundled", ("--from-bundled",), "FILM", "A film that ships with filmcat."),
        Parameter(
            "force", ("--force",), "", "Take countries and languages that nobody knows.", default=False, is_flag=True
        ),
        Parameter("to", ("--to",), "FILE", "The file of a folder that takes it in."),
        Parameter(
            "schema",
            ("--schema",),
            "",
            "A new catalogue names its schema; see schema --help.",
            default=False,
            is_flag=True,
        ),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _edit() -> list[Parameter]:
    return [
        Parameter("words", (), "[TITLE...] [FIELD=VALUE]...", "FIELD= empties it.", is_several=True),
        Parameter("person", ("--person",), "NAME", "A person instead of a film."),
        Parameter("line", ("--line",), "N", "The record at this line, even broken, to edit."),
        Parameter(
            "force", ("--force",), "", "Take countries and languages that nobody knows.", default=False, is_flag=True
        ),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _remove() -> list[Parameter]:
    return [
        Parameter("title", (), "TITLE...", "A title or id; - reads ids from standard input.", is_several=True),
        Parameter("person", ("--person",), "NAME", "A person instead of a film."),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _unite() -> list[Parameter]:
    return [
        Parameter("first", (), "TITLE", "The record that stays, by title or id.", is_needed=True),
        Parameter("second", (), "TITLE", "The record that goes into it.", is_needed=True),
        Parameter("keep", ("--keep",), "WHICH", "first or second: whose word counts where they differ."),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _seen() -> list[Parameter]:
    return [
        Parameter("title", (), "TITLE...", "A title or id; - reads ids from standard input.", is_several=True),
        Parameter("on", ("--on",), "DATE", "2024-03-02, 2024-03, 2024, yesterday."),
        Parameter("rating", ("--rating",), "N", "On the scale of the catalogue, or 9/10."),
        Parameter("again", ("--again",), "", "It was seen before.", default=False, is_flag=True),
        Parameter("note", ("--note",), "TEXT", "What to remember of it."),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _export() -> list[Parameter]:
    return [
        Parameter("format", (), "PROGRAM", "{exports}.", is_needed=True),
        Parameter("file", (), "FILE", "The file, or folder, that is made.", is_needed=True),
        Parameter("query", (), "[QUERY]...", "Words, or FIELD:VALUE; not: before it negates.", is_several=True),
        Parameter("or_", ("--or",), "", "Between terms: begins an alternative.", default=False, is_flag=True),
        Parameter("force", ("--force",), "", "Write over what is there.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _sql() -> list[Parameter]:
    return [
        Parameter("query", (), "[SQL]", "A SELECT."),
        Parameter("format", ("-f", "--format"), "FORMAT", "{formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _undo() -> list[Parameter]:
    return [
        Parameter("is_list", ("--list",), "", "Only list what was written.", default=False, is_flag=True),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _redo() -> list[Parameter]:
    return [
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _check() -> list[Parameter]:
    return [
        Parameter("path", (), "[PATH]...", "", is_several=True),
        Parameter("list", ("--list",), "", "Only name the rules.", default=False, is_flag=True),
        Parameter("explain", ("--explain",), "RULE", "Only tell what a rule is."),
        Parameter("select", ("--select",), "RULE,...", "Only these rules, or groups of them.", is_several=True),
        Parameter("ignore", ("--ignore",), "RULE,...", "All but these rules, or groups.", is_several=True),
        Parameter("strict", ("--strict",), "", "Exit 3 on warnings, too.", default=False, is_flag=True),
        Parameter("count", ("--count",), "", "Only count, by rule.", default=False, is_flag=True),
        Parameter("max", ("--max",), "FIELD=N", "The most characters of a text.", is_several=True),
        Parameter("fix", ("--fix",), "", "Mend what is certain.", default=False, is_flag=True),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "text, json, github or sarif."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("color", ("--color",), "WHEN", "auto, always or never.", default="auto"),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _import() -> list[Parameter]:
    return [
        Parameter(
            "source", (), "SOURCE...", "A file, a folder, or - for standard input.", is_several=True, is_needed=True
        ),
        Parameter("reader", ("--from",), "SHAPE", "{readers}."),
        Parameter("columns", ("--map",), "HEADER=FIELD", "What a column of a table holds.", is_several=True),
        Parameter("settings", ("--set",), "FIELD=VALUE", "What every film is to say.", is_several=True),
        Parameter("included", ("--include",), "KIND", "Beside films: series, episodes, specials, ...", is_several=True),
        Parameter("encoding", ("--encoding",), "NAME", "Of text that is not UTF-8: cp1252, cp1251, ..."),
        Parameter("address", ("--source",), "URL", "Where it comes from; kept."),
        Parameter("on_duplicate", ("--on-duplicate",), "HOW", "fail, skip, merge or replace.", default="fail"),
        Parameter("to", ("--to",), "FILE", "The file of a folder that takes it in."),
        Parameter("min_score", ("--min-score",), "N", "Take no value less sure than that: 0 to 1."),
        Parameter(
            "keep_going", ("--keep-going",), "", "Take what can be read of a damaged file.", default=False, is_flag=True
        ),
        Parameter("dry_run", ("--dry-run",), "", "Only show the plan.", default=False, is_flag=True),
        Parameter("yes", ("--yes",), "", "Write without asking.", default=False, is_flag=True),
        Parameter("format", ("-f", "--format"), "FORMAT", "As {formats}."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _fields() -> list[Parameter]:
    return [
        Parameter("name", (), "[NAME]", "A field in any of its words."),
        Parameter("format", ("-f", "--format"), "FORMAT", "table, tsv, json, or ids: names alone."),
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _schema() -> list[Parameter]:
    return [
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _where() -> list[Parameter]:
    return [
        Parameter("json", ("--json",), "", "Short for -f json.", default=False, is_flag=True),
        Parameter("catalogue", ("-C", "--catalogue"), "PATH", "A TOML file, or a folder of them."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


def _help() -> list[Parameter]:
    return [
        Parameter("verb", (), "[VERB]", "A command."),
        Parameter("help", ("-h", "--help"), "", "Show this help.", default=False, is_flag=True, acts=True),
    ]


_VERBS = {
    "": _before,
    "list": _list,
    "filter": _filter,
    "show": _show,
    "credits": _credits,
    "person": _person,
    "search": _search,
    "together": _together,
    "stats": _stats,
    "browse": _browse,
    "add": _add,
    "edit": _edit,
    "remove": _remove,
    "unite": _unite,
    "seen": _seen,
    "export": _export,
    "sql": _sql,
    "undo": _undo,
    "redo": _redo,
    "check": _check,
    "import": _import,
    "fields": _fields,
    "schema": _schema,
    "where": _where,
    "help": _help,
}
