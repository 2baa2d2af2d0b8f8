"""Aspect ratios: the width of a picture by its height, however it is printed."""

import re

_SIDE = r"(\d{1,4}(?:[.,]\d{1,4})?)"
_RATIO = re.compile(rf"{_SIDE}(?:\s*(?::|/|x|×|to)\s*{_SIDE})?", re.IGNORECASE)


def aspect_ratio(text: str) -> str | None:
    """A ratio to one, in two decimals: "1.85" of "1:1.85", "1,85:1" and "1.85"; "1.78" of "16:9".

    None for what is no number: "scope" has stood for several.
    """
    found = _RATIO.fullmatch(text.strip())
    sides = [float(side.replace(",", ".")) for side in found.groups("1")] if found else [0.0]
    return f"{max(sides) / min(sides):.2f}" if min(sides) else None
