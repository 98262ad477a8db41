"""Hand-written phrases the corpus is made of: data only."""
