"""Tests of editing: assignments, drafts, renaming, uniting."""
