"""How answers look: plain rows, Rich tables and pages."""
