"""One module a page; `every` knows them all."""
