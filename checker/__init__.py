"""The checker: answers in, verdict and findings out.

Pure standard library, Python 3.13. It runs unchanged in the tests, in the build (decision table) and in the browser
(Pyodide).
"""
