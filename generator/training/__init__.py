"""Training the second ear of the reader of advertisements."""
