"""The command line: options, commands and the only writer to the terminal."""
