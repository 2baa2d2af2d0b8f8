"""Readers of JSON, one module a shape."""
