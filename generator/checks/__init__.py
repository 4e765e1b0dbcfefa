"""Checks what one file of `data/` cannot know: what points elsewhere, and what nobody uses."""
