"""Tests of the tables of fields, kinds and rules."""
