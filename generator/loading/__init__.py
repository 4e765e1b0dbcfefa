"""Turns `data/` into the model, or into every mistake in it at once."""
