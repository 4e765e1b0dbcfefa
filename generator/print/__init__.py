"""Draws the sheets for paper: posters, leaflet, cards and the checker as a checklist."""
