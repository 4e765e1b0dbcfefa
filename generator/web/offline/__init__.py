"""The site without a signal: the worker that keeps it on the phone, what it keeps, and what makes it installable."""
