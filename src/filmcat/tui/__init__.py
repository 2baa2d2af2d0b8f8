"""The full-screen browser: films beside the page of one, with a query that is answered while it is typed."""
