"""Photos and words become vectors here: cards, checkpoints, encoders, preprocessing.

torch is imported inside functions only, so that importing this package costs nothing.
"""

import os

# Read when torch loads libgomp: how often a thread that waits for the others of a layer turns
# before it sleeps. By default 300,000 times, which takes the processor from those it waits for as
# soon as other programs are at work, and encoding crawls (docs/decisions/0007).
os.environ.setdefault("GOMP_SPINCOUNT", "10000")
