"""What was asked: terms, criteria and order, without any idea of where the answer lies."""
