"""The screens about Shopify: the card in Settings, places, receipts that need a person, purchase orders made there."""
