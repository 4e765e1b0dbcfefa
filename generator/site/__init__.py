"""The whole build, from facts to a finished `site/`, and the server that shows it."""
