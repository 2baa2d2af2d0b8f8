"""Values that mean harm, in every field, verb and format."""
