"""The month-end tie-out: both sides of a month, every difference explained, on screen, in a spreadsheet, on paper."""
