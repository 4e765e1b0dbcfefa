"""The editor of facts in the browser: its forms from the models, its program from npm, and its page."""
