"""What is new in each version."""
