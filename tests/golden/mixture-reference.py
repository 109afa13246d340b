"""Reference log-likelihoods of mixtures of independent normals. Run: python3 mixture-reference.py FOLDER_WITH_CSV_FILES (scikit-learn 1.2.1)."""

import csv
import sys

import numpy
from sklearn.mixture import GaussianMixture


def numbers(path, columns):
    with open(path) as file:
        rows = list(csv.reader(file))[1:]
    return numpy.array([[float(row[column]) for column in columns] for row in rows])


folder = sys.argv[1]
tables = {
    "iris": numbers(f"{folder}/bench_sklearn/iris.csv", range(4)),
    "faithful": numbers(f"{folder}/classic/faithful.csv", (-2, -1)),
}
for name, rows in tables.items():
    for parts in (1, 2, 3):
        mixture = GaussianMixture(parts, covariance_type="diag", n_init=60, tol=1e-9, max_iter=5000, reg_covar=0, random_state=1)
        mixture.fit(rows)
        least = numpy.sqrt(mixture.covariances_ / rows.var(axis=0)).min()
        print(name, parts, mixture.score(rows) * len(rows), mixture.bic(rows), sorted(mixture.weights_, reverse=True), least)
