"""Addresses that a page may link to: typed once, so that nothing else ever becomes a link."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

from generator.facts.base import Sources, Strict, Text, clash
from generator.problems import Clash

HOST = re.compile(r"(?=.{4,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
MAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@")
# a browser reads a backslash as a slash, and what opens or closes markup has no place in an address
STRANGE = re.compile(r"[\s\\<>\"'`{}|^\x00-\x1f\x7f]")
WEB_EXPECTED = "alamat situs lengkap, misalnya https://www.kp2mi.go.id/"
MAIL_EXPECTED = "alamat surel, misalnya pengaduan@contoh.go.id"


def host_of(address: str) -> str:
    """The host of an address as a browser would visit it, lower case; an empty text when it is no web address."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return ""
    host = parts.hostname or ""
    odd = STRANGE.search(address) or "@" in parts.netloc or port == 0
    return host if parts.scheme in ("http", "https") and not odd and HOST.fullmatch(host) else ""


def _web(address: str) -> str:
    if not host_of(address):
        rest = address.partition("://")[2] or address
        guess = f"Maksud Anda 'https://{rest}'?" if host_of(f"https://{rest}") else ""
        raise clash("no_web_address", "'{address}'", Clash((), WEB_EXPECTED, guess), address=address[:80])
    return address


def _secure(address: str) -> str:
    if not _web(address).startswith("https://"):
        guess = f"Maksud Anda 'https://{address.partition('://')[2][:80]}'?"
        told = Clash((), "alamat yang dimulai dengan https://", guess)
        raise clash("not_secure", "'{address}'", told, address=address[:80])
    return address


def _home(address: str) -> str:
    if "?" in _secure(address) or "#" in address:
        told = Clash((), "alamat tanpa ? dan #", f"Maksud Anda '{re.split('[?#]', address)[0]}'?")
        raise clash("not_a_home", "'{address}'", told, address=address[:80])
    return address


def _mail(address: str) -> str:
    begin = MAIL.match(address)
    if not begin or not HOST.fullmatch(address[begin.end() :].lower()):
        raise clash("no_mail_address", "'{address}'", Clash((), MAIL_EXPECTED), address=address[:80])
    return address


Web = Annotated[Text, AfterValidator(_web)]
"""A page anywhere: http or https, a host with a domain, nothing that a browser would read otherwise."""
SecureWeb = Annotated[Text, AfterValidator(_secure)]
"""As `Web`, https only."""
Home = Annotated[Text, AfterValidator(_home)]
"""The address of a site of ours, which goes into QR codes and preview cards: pages are put behind it."""
Mail = Annotated[Text, AfterValidator(_mail)]
"""A mail address: one name, one host."""


class Website(Strict):
    """An official site for this destination, to be opened by oneself: what it is for, and its address."""

    text: Text
    """Guna situs ini, dalam beberapa kata."""
    url: SecureWeb
    """Alamat lengkap; situsnya harus ada di data/hosts.yml."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
