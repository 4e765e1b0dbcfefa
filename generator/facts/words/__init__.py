"""What visitors read around the facts: one model for each file of `data/words`, every key a sentence or a few words."""
