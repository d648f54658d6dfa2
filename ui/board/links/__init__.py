"""Links in what people wrote: opened only after a question that shows where they lead."""
