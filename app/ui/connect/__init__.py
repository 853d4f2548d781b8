"""Connecting a QuickBooks company: the dialog, its pages, and the flow behind them that knows no widgets."""
