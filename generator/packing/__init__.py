"""The site without a server: one archive for a phone or a laptop, and one file that can be forwarded."""
