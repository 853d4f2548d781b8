"""Pure data and rules: no I/O, no clock, no Qt, no database (see app/README.md)."""
