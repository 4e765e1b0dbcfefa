"""From answers to a verdict: conditions, findings, the path of questions."""
