"""Ways to bytes and text: streams that come once, what is packed, and how text is decoded."""
