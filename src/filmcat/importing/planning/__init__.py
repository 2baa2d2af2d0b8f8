"""From drafts to a plan: each is checked, compared with the catalogue and with those before it, and merged."""
