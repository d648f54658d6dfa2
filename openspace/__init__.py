"""Everything true about an open space gathering; never imports Qt."""
