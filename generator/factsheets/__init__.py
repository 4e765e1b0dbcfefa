"""Sheets on which an office says, fact by fact, whether it is right: on paper to sign and stamp, as XLSX to fill in."""
