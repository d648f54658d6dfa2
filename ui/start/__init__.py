"""The start page, and the invitation of the gathering that is open."""
