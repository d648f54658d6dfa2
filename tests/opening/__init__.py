"""The one door: opening, making, checking, copying and recalling gatherings."""
