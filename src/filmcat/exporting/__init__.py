"""Answers in the formats of other programs, one room each."""
