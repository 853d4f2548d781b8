"""The activity page: what the program did, when, to which PO, and how to hand that to somebody."""
