"""The pages "Suppliers" and "Products": what the shop knows of them, to search, to edit, and to merge."""
