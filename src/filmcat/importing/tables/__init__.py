"""Tables with headers: CSV and TSV of any make, the exports of Letterboxd, the lists of IMDb."""
