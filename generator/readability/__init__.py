"""Reads our Indonesian as a villager would: long sentences, office words, unexplained abbreviations."""
