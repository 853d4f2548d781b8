"""Small dialogs: an error with its details, and the About box."""
