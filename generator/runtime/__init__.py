"""Makes the browser's Python small: the modules in use, byte code, one archive under a name of its content."""
