"""Criteria of k-means with scikit-learn 1.2.1 (Debian): python3 criteria.py. Its figures are in criteria.test.ts where other sources have none or a worse solution."""

import sklearn
from sklearn import metrics
from sklearn.cluster import KMeans
from sklearn.datasets import load_wine

print("scikit-learn", sklearn.__version__)
rows = load_wine().data
rows = (rows - rows.mean(axis=0)) / rows.std(axis=0)
for k in (2, 3, 4):
    found = KMeans(k, n_init=1000, tol=0, random_state=0).fit(rows)
    print(
        f"wine standardised, k = {k}: W {found.inertia_:.5f}, silhouette {metrics.silhouette_score(rows, found.labels_):.5f}, "
        f"Calinski-Harabasz {metrics.calinski_harabasz_score(rows, found.labels_):.4f}, "
        f"Davies-Bouldin {metrics.davies_bouldin_score(rows, found.labels_):.5f}"
    )
