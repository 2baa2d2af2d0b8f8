"""Films as JSON: filmcat's own, those of TMDB, schema.org and the Wikipedia arrays, and objects of any make."""
