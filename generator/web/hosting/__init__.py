"""What each kind of host reads beside the pages, so that it sends them as `serve` does."""
