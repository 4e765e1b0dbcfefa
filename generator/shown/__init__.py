"""How facts are told, on the web and on paper alike: words, dates, colours, groups and sources."""
