"""The sync engine: ports, a pure plan, and the run that carries it out (design.md section 4)."""
