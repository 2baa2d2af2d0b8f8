"""Tests of writing, and what they share."""
