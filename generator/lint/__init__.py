"""Looks the code over, with every tool that the locks bring, and tells all that they find at once."""
