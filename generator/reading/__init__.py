"""Reads a file that a person wrote and says, with its line, what is wrong in it."""
