"""What is a time expression, and what its words mean before any calendar is opened."""
