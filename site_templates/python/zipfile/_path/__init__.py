"""Paths inside a zip: the reader of workbooks opens its members by name."""

Path = CompleteDirs = None
