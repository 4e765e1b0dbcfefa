"""The pages of the handbook under /pengelola/: those of `docs/`, and those made from models, facts and code."""
