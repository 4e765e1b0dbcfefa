"""Zip files name it for unpacking to a disk; the browser has none."""
