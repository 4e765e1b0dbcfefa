"""From a typed name to the companies that bear it or look like it."""
