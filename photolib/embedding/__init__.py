"""Photos and words become vectors here: cards, checkpoints, encoders, preprocessing.

torch is imported inside functions only, so that importing this package costs nothing.
"""
