"""What a board looks like outside of the app: pictures, pages and words to take along."""
