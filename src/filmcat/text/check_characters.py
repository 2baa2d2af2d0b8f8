"""The check characters of EIDR and ISAN: ISO 7064, MOD 37,36."""

import re

from filmcat.text.ids import read_id

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CHECKED = {"eidr": (20,), "isan": (16, 24)}  # signs before each check character, of those that are no such


def check_character(signs: str) -> str:
    """The sign that follows from others: ``check_character("7791853" "42C23903" "08610") == "5"``."""
    product = 36
    for sign in signs:
        product = (product + _SIGNS.index(sign)) % 36 or 36
        product = product * 2 % 37
    return _SIGNS[(37 - product) % 36]


def wrong_sign(authority: str, text: str) -> tuple[str, str] | None:
    """The first check character of an id that does not fit, and the right one; None where there is none such."""
    form = read_id(authority, text) if authority in _CHECKED else None
    if form is None:
        return None
    left = re.sub(r"[^0-9A-Z]", "", form.removeprefix("10.5240/"))
    signs = ""
    for count in _CHECKED[authority]:
        taken = count - len(signs)
        signs, sign, left = signs + left[:taken], left[taken : taken + 1], left[taken + 1 :]
        if sign and len(signs) == count and sign != check_character(signs):
            return sign, check_character(signs)
    return None
