"""From the wording of an advertisement to its signs."""
