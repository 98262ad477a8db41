"""The corpus of the pocket models: banks of phrasings and generators, one module per skill."""
