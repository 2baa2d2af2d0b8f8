"""Exports: files and folders for other programs, one module each."""
