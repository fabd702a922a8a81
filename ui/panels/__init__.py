"""The parts of the main window around the grid: each panel shows, and tells by signals."""
