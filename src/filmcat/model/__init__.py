"""What a film and a person are: records, fields, ages and problems; no input or output."""
