"""Makes profile-goldens.json: the statistics of profiles as SciPy has them.

Run with Debian's python3-scipy: python3 tests/golden/profile-goldens.py > tests/golden/profile-goldens.json
Welch's analysis of variance is not in SciPy 1.10: its formula is written out here (Welch 1951), its tail is SciPy's F; with two groups it must equal
scipy.stats.ttest_ind(equal_var=False), which is checked below. Cramer's V with Bergsma's correction is written out on top of SciPy's chi-square.
"""

import json
import sys

import numpy as np
import scipy
from scipy import stats


def welch(groups):
    n = np.array([len(g) for g in groups], float)
    m = np.array([np.mean(g) for g in groups])
    w = n / np.array([np.var(g, ddof=1) for g in groups])
    k = len(groups)
    center = (w * m).sum() / w.sum()
    spread = ((1 - w / w.sum()) ** 2 / (n - 1)).sum()
    f = (w * (m - center) ** 2).sum() / (k - 1) / (1 + 2 * (k - 2) / (k * k - 1) * spread)
    return stats.f.sf(f, k - 1, (k * k - 1) / (3 * spread))


def bergsma(table):
    chi2 = stats.chi2_contingency(table, correction=False)[0]
    n, (r, c) = table.sum(), table.shape
    phi2 = max(0, chi2 / n - (r - 1) * (c - 1) / (n - 1))
    return np.sqrt(phi2 / min(r - (r - 1) ** 2 / (n - 1) - 1, c - (c - 1) ** 2 / (n - 1) - 1))


random = np.random.default_rng(2026)
cases = {"welch": [], "ranks": [], "chiSquare": [], "fisher": [], "wilson": [], "tails": {"chiSquare": [], "f": []}}
for sizes, shifts, spreads in [((12, 20), (0, 0.4), (1, 3)), ((8, 15, 40), (0, 0.2, 0.5), (1, 1, 2)), ((30, 50, 20, 9), (0, 0, 0, 1), (1, 5, 2, 1))]:
    groups = [np.round(random.normal(shift, spread, size), 3) for size, shift, spread in zip(sizes, shifts, spreads)]
    p = welch(groups)
    if len(groups) == 2:
        assert abs(p - stats.ttest_ind(*groups, equal_var=False).pvalue) < 1e-12
    cases["welch"].append({"groups": [g.tolist() for g in groups], "p": p})
for table in [[[5, 9, 12, 20, 4], [14, 10, 6, 5, 1]], [[3, 8, 2], [9, 9, 9], [1, 2, 12]], [[40, 30, 20], [41, 29, 21]]]:
    groups = [np.repeat(np.arange(len(row)), row) for row in table]
    test = stats.kruskal(*groups)
    cases["ranks"].append({"counts": table, "effectSize": test.statistic / (sum(map(sum, table)) - 1), "p": test.pvalue})
for table in [[[30, 10], [20, 40]], [[12, 30, 18], [25, 25, 50], [40, 11, 9]], [[50, 50], [48, 52], [51, 49]]]:
    table = np.array(table)
    cases["chiSquare"].append({"counts": table.tolist(), "p": stats.chi2_contingency(table, correction=False)[1], "v": bergsma(table)})
for table in [[[3, 1], [1, 3]], [[8, 2], [1, 5]], [[0, 7], [12, 9]], [[1, 999], [9, 991]], [[2, 4000], [30, 20000]]]:
    cases["fisher"].append({"counts": table, "p": stats.fisher_exact(table)[1]})
for happened, known in [(30, 100), (0, 20), (20, 20), (1, 7), (2655, 7043)]:
    interval = stats.binomtest(happened, known).proportion_ci(0.95, "wilson")
    cases["wilson"].append({"happened": happened, "known": known, "low": interval.low, "high": interval.high})
for value, degrees in [(0.1, 3), (3.84, 1), (11.07, 5), (30, 2), (500, 440), (100, 5)]:
    cases["tails"]["chiSquare"].append({"value": value, "degrees": degrees, "p": stats.chi2.sf(value, degrees)})
for value, above, below in [(3, 2, 20), (2.5, 4, 995.3), (10, 4, 5000), (1.2, 7, 1e5), (2, 4, 1e6), (5, 1, 3.2), (0.5, 3, 8), (30, 4, 300)]:
    cases["tails"]["f"].append({"value": value, "above": above, "below": below, "p": stats.f.sf(value, above, below)})
cases["madeWith"] = f"SciPy {scipy.__version__}, NumPy {np.__version__}, Python {sys.version.split()[0]}"
json.dump(cases, sys.stdout, indent=1)
