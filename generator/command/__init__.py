"""What each command of `build.py` does, once everything is installed."""
