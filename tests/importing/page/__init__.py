"""Tests of the reader of festival pages."""
