"""What every command that writes stands on: a plan, shown; a question where there is one; one write."""
