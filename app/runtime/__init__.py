"""Qt without widgets: the worker threads, the job queue and the bridge from the engine's events (design.md section 5)."""
