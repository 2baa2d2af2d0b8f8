"""Tests of the rules, and of what runs them."""
