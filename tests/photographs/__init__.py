"""Every screen of the real window, photographed to be looked at."""
