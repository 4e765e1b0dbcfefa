from typing import Any

class LogisticRegression:
    coef_: Any
    intercept_: Any
    def __init__(self, *, C: float, max_iter: int, class_weight: str) -> None: ...  # noqa: N803
    def fit(self, rows: Any, labels: list[bool], weights: list[float]) -> None: ...
