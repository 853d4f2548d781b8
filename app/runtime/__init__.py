"""Qt without widgets: worker threads, job queue and the bridge from the engine's events (design.md section 5)."""
