"""The full-screen browser: films beside the page of one, with a query that is answered while it is typed."""

import os

# Textual reads it when it is imported: an answer waits 8 ms at most for the next frame, not 17.
os.environ.setdefault("TEXTUAL_FPS", "120")
