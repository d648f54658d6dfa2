"""The marketplace: anyone posts a question, and questions find together."""
