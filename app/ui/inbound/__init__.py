"""What brings POs in by itself: cards of the settings, and what waits for a person."""
