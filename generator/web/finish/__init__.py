"""Finishes the pages that MkDocs wrote: abbreviations, addresses for paper, links, headers, short files."""
