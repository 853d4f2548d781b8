"""The window: Qt Widgets on top of the services. Nothing here knows a database, a network or QuickBooks."""
