"""What others made and the site passes on: under which licence, with its text, and which files it is in."""
