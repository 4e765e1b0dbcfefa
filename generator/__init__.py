"""Build-time package of Jalur Resmi: load the facts, check them, make the pages, publish the site.

Kept empty: `build.py` imports it under any Python, before anything is installed.
"""
