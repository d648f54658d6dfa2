"""What the makers of Openspace use and its users do not need."""
