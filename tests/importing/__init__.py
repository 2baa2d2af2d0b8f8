"""Tests of importing: sources, their shapes, their readers, and the plan."""
