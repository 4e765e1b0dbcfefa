"""Changes the checker in one place at a time and asks whether its tests notice: `build.py mutate`."""
