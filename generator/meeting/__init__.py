"""The kit for a village meeting: slides, stories, forms and the workbook of residents."""
