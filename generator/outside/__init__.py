"""What the facts lead to outside this site: which of it is still there."""
