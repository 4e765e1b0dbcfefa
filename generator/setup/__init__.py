"""Installs what the project needs before anything else runs, under whatever Python started it."""
