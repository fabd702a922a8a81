"""Windows over the window: each asks or shows one thing, and closes with Esc."""
