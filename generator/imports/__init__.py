"""Imports: a list as an office sends it becomes a new copy of the register, or new decisions, once a person has agreed."""
