"""Use cases: what the window and the command line may call. No Qt, no concrete adapters (design.md section 3)."""
