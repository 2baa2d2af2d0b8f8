"""The words that pages use: labels, roles, facts, companies."""
