"""Proofs at scale: a simulator with seeds, kills of a real process, planted mutations. `python -m tests.prove --help`."""
