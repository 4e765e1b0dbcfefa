"""The data that each page's script carries, and the script around it."""
