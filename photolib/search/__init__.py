"""From a question to ranked photos: a query becomes a tree, the tree ranks, with the reason why."""
