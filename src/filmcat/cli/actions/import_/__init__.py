"""What ``import`` does: read, plan, show, ask, write."""
