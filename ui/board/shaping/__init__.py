"""Taking hold of a thing by its grips: drawing it larger or smaller, leading a line elsewhere."""
