"""What a value on a page looks like: facts, names, companies, lives."""
