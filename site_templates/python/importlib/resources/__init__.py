"""Files inside packages: the checker has none."""
