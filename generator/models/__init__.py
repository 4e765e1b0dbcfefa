"""The fact model: frozen pydantic models, one module a noun. Field names are English, texts Indonesian."""
