"""Compiles the checker's rules from questions, findings and country facts, and tabulates their answers."""
