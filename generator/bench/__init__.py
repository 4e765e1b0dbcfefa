"""Measures what a phone downloads, how soon it answers and how long a build takes."""
