"""Words and their forms: folding, slugs, titles, years, durations, countries, languages, roles."""
