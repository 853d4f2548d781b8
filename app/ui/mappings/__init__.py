"""The page "Mappings": the shop's suppliers, products and costs beside QuickBooks' vendors, items and accounts."""
