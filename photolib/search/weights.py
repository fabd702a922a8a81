"""Weights of likelihoods, written by `python benchmarks/relevance.py --fit --write`.

In the order of `relevance.Weights`: cosine, everyday, mean, spread, size, bias. `SEPARATION` is
how far the embedder they were fitted on sets matching and random pairs apart, in deviations.
"""

WORDS = (2.735, -0.88, -0.492, 1.244, -0.488, -5.835)
LOOKS = (2.067, 0.0, -4.779, 1.195, -0.149, -7.481)
SEPARATION = 3.85
