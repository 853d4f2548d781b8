"""Faults on demand: what goes wrong, when, and how it looks to the client."""
