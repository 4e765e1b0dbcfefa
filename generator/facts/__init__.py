"""The frozen model: one module a kind of fact, with what it must and may hold."""
