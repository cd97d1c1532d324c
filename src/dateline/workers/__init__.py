"""How many reports are read at once: here (`Serial`) or in processes (`Processes`), with the same bytes either way.

Nothing is imported here: `start` runs in a new process before anything that looks a table up may be imported.
"""
