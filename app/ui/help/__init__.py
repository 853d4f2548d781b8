"""Help inside the program: short pages with pictures, opened by F1 from the place that they are about."""
