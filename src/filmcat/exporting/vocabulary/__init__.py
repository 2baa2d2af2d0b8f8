"""Answers about the vocabulary itself, in formats of their own."""
