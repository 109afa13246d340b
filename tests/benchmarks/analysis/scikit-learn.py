"""
The twin of `compareNumbers` in scikit-learn: python3 scikit-learn.py ROWS WIDTH SAMPLE STARTS REFERENCES REFERENCE_STARTS RESAMPLES RESAMPLE_STARTS. ROWS is a file
of 64-bit numbers, row after row. The same work on as many rows with as many starts, on one thread; prints CPU seconds by part as JSON.
"""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy
import sklearn
from sklearn.cluster import KMeans
from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score, silhouette_score

file, *numbers = sys.argv[1:]
width, sample, starts, references, reference_starts, resamples, resample_starts = map(int, numbers)
MOST = 12
random = numpy.random.RandomState(1)


def fit(points, k, n_init):
    return KMeans(n_clusters=k, n_init=n_init, random_state=random).fit(points)


def jaccard(before, after, k):
    """Mean over the old segments of the similarity with the new one most like them."""
    table = numpy.zeros((k, k))
    numpy.add.at(table, (before, after), 1)
    union = table.sum(axis=1)[:, None] + table.sum(axis=0)[None, :] - table
    alike = table / numpy.maximum(union, 1)
    return alike.max(axis=1)[table.sum(axis=1) > 0].mean()


def within(points, labels):
    return sum(((points[labels == c] - points[labels == c].mean(axis=0)) ** 2).sum() for c in numpy.unique(labels))


rows = numpy.fromfile(file).reshape(-1, width)
spent = {}
began = time.process_time()


def lap(part):
    global began
    spent[part] = time.process_time() - began
    began = time.process_time()


some = rows[random.choice(len(rows), sample, replace=False)] if len(rows) > sample else rows
found = {k: fit(some, k, starts) for k in range(2, MOST + 1)}
smallest = {k: numpy.bincount(model.predict(rows), minlength=k).min() for k, model in found.items()}
lap("centers")
silhouettes = {k: silhouette_score(some, model.labels_) for k, model in found.items()}
lap("silhouette")
calinski_harabasz = {k: calinski_harabasz_score(some, model.labels_) for k, model in found.items()}
davies_bouldin = {k: davies_bouldin_score(some, model.labels_) for k, model in found.items()}
lap("Calinski-Harabasz and Davies-Bouldin")
centered = some - some.mean(axis=0)
axes = numpy.linalg.svd(centered, full_matrices=False)[2]
turned = centered @ axes.T
low, high = turned.min(axis=0), turned.max(axis=0)
expected = numpy.zeros((references, MOST))
for reference in range(references):
    box = random.uniform(low, high, size=turned.shape)
    expected[reference, 0] = numpy.log(((box - box.mean(axis=0)) ** 2).sum())
    for k in range(2, MOST + 1):
        expected[reference, k - 1] = numpy.log(fit(box, k, reference_starts).inertia_)
observed = [numpy.log((centered**2).sum())] + [numpy.log(within(some, model.labels_)) for model in found.values()]
gap = expected.mean(axis=0) - observed
error = numpy.sqrt(1 + 1 / references) * expected.std(axis=0, ddof=1)
lap("gap")
stability = {}
for k, model in found.items():
    similar = []
    for _ in range(resamples):
        drawn = numpy.unique(random.randint(len(some), size=len(some)))
        similar.append(jaccard(model.labels_[drawn], fit(some[drawn], k, resample_starts).labels_, k))
    stability[k] = numpy.mean(similar)
lap("stability")
print(
    json.dumps(
        {
            "version": sklearn.__version__,
            "seconds": spent,
            "silhouette": max(silhouettes, key=silhouettes.get),
            "gap": next((k for k in range(1, MOST) if gap[k - 1] >= gap[k] - error[k]), MOST),
        }
    )
)
