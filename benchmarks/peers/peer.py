"""The same translation with what an analyst would use instead: NumPy (a matrix) and pandas (merge and group), on binary floating point.

Reads what PeerRun.cs wrote into the folder, checks that the numbers agree, and prints the ratios of the times.
"""

import csv
import sys
import time
from fractions import Fraction
from pathlib import Path
from statistics import median

import numpy as np
import pandas as pd

folder = Path(sys.argv[1])
links = pd.read_csv(folder / "links.csv")
maxima = pd.read_csv(folder / "maxima.csv")
max_from = maxima[maxima.side == "from"]["max"].to_numpy()
max_to = maxima[maxima.side == "to"]["max"].to_numpy()
points = np.loadtxt(folder / "points.csv", delimiter=",", dtype=np.int64, ndmin=2)


def exact(row):
    """The rule in exact fractions, for a few evaluations: what flows in, set on the target's own maximum."""
    flows = [[Fraction(0)] * 3 for _ in max_to]
    linked = [Fraction(0) for _ in max_to]
    for source, target, numerator, denominator in links.itertuples(index=False):
        share = Fraction(int(numerator), int(denominator))
        top = int(max_from[source])
        low = max(Fraction(int(row[source])) - Fraction(1, 2), Fraction(0))
        high = min(Fraction(int(row[source])) + Fraction(1, 2), Fraction(top))
        for i, value in enumerate((Fraction(int(row[source])), low, high)):
            flows[target][i] += value * share
        linked[target] += top * share
    return [[value * int(top) / whole for value in flow] for flow, top, whole in zip(flows, max_to, linked)]


def with_numpy(count):
    weights = np.zeros((len(max_from), len(max_to)))
    weights[links["from"], links["to"]] = links["numerator"] / links["denominator"]
    scale = max_to / (max_from @ weights)
    value = points[:count].astype(float)
    low, high = np.maximum(value - 0.5, 0), np.minimum(value + 0.5, max_from)
    return [(part @ weights) * scale for part in (value, low, high)]


def with_pandas(count):
    table = pd.DataFrame(points[:count]).stack().rename("value").rename_axis(["evaluation", "from"]).reset_index()
    table["max"] = max_from[table["from"]]
    table["low"] = (table["value"] - 0.5).clip(lower=0)
    table["high"] = np.minimum(table["value"] + 0.5, table["max"])
    flows = table.merge(links, on="from")
    share = flows["numerator"] / flows["denominator"]
    for column in ("value", "low", "high", "max"):
        flows[column] = flows[column] * share
    sums = flows.groupby(["evaluation", "to"])[["value", "low", "high", "max"]].sum()
    scale = max_to[sums.index.get_level_values("to")] / sums["max"]
    return [(sums[column] * scale).unstack().to_numpy() for column in ("value", "low", "high")]


def timed(work, count):
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        work(count)
        seconds.append(time.perf_counter() - start)
    return median(seconds)


# The numbers, exactly: all sub-questions of the first evaluations.
checked = 0
cells = []
with open(folder / "exact.csv", newline="", encoding="utf-8") as lines:
    for row, line in zip(points, csv.reader(lines)):
        ours = [[Fraction(part) for part in cell.split(" ")] for cell in line]
        assert ours == exact(row), f"evaluation {checked + 1} differs in exact fractions"
        cells.append([[float(part) for part in cell] for cell in ours])
        checked += 1
assert checked > 0
cells = np.array(cells)

# The numbers in floating point: every total, to the last digits that binary floating point can hold.
with open(folder / "totals.csv", encoding="utf-8") as lines:
    totals = np.array([[float(Fraction(part)) for part in line.split(" ")] for line in lines])
for name, work in (("NumPy", with_numpy), ("pandas", with_pandas)):
    parts = work(len(points))
    # Each number at its own place, to a few units in the last place of binary floating point.
    worst = np.abs(np.stack([part[:checked] for part in parts], axis=2) - cells).max()
    assert worst < 1e-12, f"{name}: a sub-question differs by {worst}"
    peer = np.stack([part.sum(axis=1) for part in parts], axis=1)
    worst = np.abs(peer - totals).max()
    assert worst < 1e-10, f"{name} differs by {worst}"
    print(f"{name}: {checked} evaluations agree in every sub-question; {len(points)} totals with low and high agree; the largest difference is {worst:.1e} points")
print(f"{checked} evaluations agree exactly, in fractions, in every sub-question")

ours = pd.read_csv(folder / "ours.csv")
print(f"\n{'evaluations':>11}  {'ours (ms)':>10}  {'NumPy (ms)':>10}  {'pandas (ms)':>11}  {'ours/NumPy':>10}  {'ours/pandas':>11}")
for count, seconds in ours.itertuples(index=False):
    count = int(count)
    numpy_seconds, pandas_seconds = timed(with_numpy, count), timed(with_pandas, count)
    print(
        f"{count:>11}  {seconds * 1e3:>10.2f}  {numpy_seconds * 1e3:>10.2f}  {pandas_seconds * 1e3:>11.2f}"
        f"  {seconds / numpy_seconds:>10.2f}  {seconds / pandas_seconds:>11.2f}"
    )
