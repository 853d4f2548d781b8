"""Importing a file of POs: choose, look at what would happen, then import or not."""
