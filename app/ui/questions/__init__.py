"""Questions in the window: the card that asks, the list of all open ones, and choosing any vendor or item."""
