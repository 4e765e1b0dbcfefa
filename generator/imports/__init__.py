"""Takes a list of companies that an office sent into `data/agencies`, with a summary and consent."""
