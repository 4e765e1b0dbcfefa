"""Villages: posters and cards for each of a list (`print`), and one count of the workbooks they filled in."""
