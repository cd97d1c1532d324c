"""One module a scorer; each module's docstring is the whole definition of its figures."""
