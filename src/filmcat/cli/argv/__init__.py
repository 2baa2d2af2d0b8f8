"""The command line read as Typer reads it, without Typer: what it declines, Typer is given unread."""
