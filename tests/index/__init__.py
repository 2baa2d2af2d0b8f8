"""Tests of the index: how it is made, kept true and asked."""
