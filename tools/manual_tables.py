"""What the manual says that is no matter of one command: exit codes, the environment, files. ``make_cli`` prints it."""

EXIT_STATUS = (
    (0, "done; an empty list is fine too (`-e` makes it 1)"),
    (1, "no such film or person"),
    (2, "the command line cannot be understood"),
    (3, "a record is broken, something to import was refused, or `check` found an error: each with file and line"),
    (4, "several films or people go by that name: films are listed with their ids, people with those of their films"),
    (5, "the output or the catalogue could not be written, or its records changed meanwhile; it is as it was"),
    (70, "a fault of filmcat itself, which we want to hear of"),
    (130, "interrupted"),
)
# All variables that filmcat reads itself, and those that Python reads for it.
ENVIRONMENT = (
    (("FILMCAT_CATALOGUE",), "The catalogue, where `-C` names none."),
    (("FILMCAT_LANG", "FILMCAT_NAMES"), "As `--lang` and `--names`, where people read."),
    (("FILMCAT_TRACEBACK",), "Where it is set, a fault of filmcat shows where it happened."),
    (("FILMCAT_COMPLETE",), "Set by the completion scripts, to their shell."),
    (
        ("PAGER", "LESS", "LESSCHARSET"),
        "What shows more than a screen, run by the shell; without it, `less -FRX`.",
    ),
    (("VISUAL", "EDITOR"), "The editor of `add` and `edit`; vi on a terminal where neither is set."),
    (
        ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "TERM"),
        "Whether to colour, where `--color` does not say: the first of these that says anything.",
    ),
    (("TEXTUAL_FPS",), "How often a second `browse` may draw: 120 times, where it is not set."),
    (("COLUMNS", "LINES"), "How wide and high the terminal is; COLUMNS counts in a pipe, too."),
    (("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), "Where the files below are."),
    (("TMPDIR",), "Where what is read from standard input or an archive lies meanwhile, where it is large."),
)
FILES = (
    (
        "films.toml",
        "The catalogue, where none is named: the nearest, in this folder or above it, as far as the home folder.",
    ),
    ("data/films.toml", "The same, where a folder has no `films.toml` of its own."),
    ("*.toml", "The same, where a folder has neither: all of them, if one says `schema = 1` before its first record."),
    (
        "$XDG_DATA_HOME/filmcat/films.toml",
        "Your own, where there is no nearer, made by the first write; ~/.local/share is for $XDG_DATA_HOME.",
    ),
    ("filmcat/data/films.toml", "The catalogue that ships with filmcat: it is asked where there is no other."),
    ("$XDG_CACHE_HOME/filmcat", "Indexes, which can be deleted; ~/.cache is for $XDG_CACHE_HOME."),
    (
        "$XDG_STATE_HOME/filmcat",
        "Journals of what was written, and drafts that could not be; ~/.local/state is for $XDG_STATE_HOME.",
    ),
)
