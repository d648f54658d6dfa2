"""Getting down what is said: the chain of notes, the strip, what is pasted and dropped."""
