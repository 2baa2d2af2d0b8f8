"""What a check found, for readers and for programs: one module a format."""
