"""The list of purchase orders, the detail pane beside it, and the dialog that edits one."""
