"""The settings page, built from one typed list of settings."""
