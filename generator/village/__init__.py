"""The `print` command: posters for each village of a list and cards of companies."""
