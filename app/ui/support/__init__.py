"""The support bundle: read first, then saved."""
