"""Finding one's way on a board: outline, find, minimap, areas to jump to, tabs, bin, history."""
