"""From a filled workbook of residents to the cells to repair."""
