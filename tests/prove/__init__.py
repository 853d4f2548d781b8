"""Proofs at scale: a seeded simulator, kills of a real process, planted mutations (python -m tests.prove)."""
