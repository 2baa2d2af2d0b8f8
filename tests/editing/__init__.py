"""Tests of editing: what becomes of records that somebody changes."""
