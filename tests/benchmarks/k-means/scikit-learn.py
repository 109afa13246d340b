"""Fits k-means with scikit-learn for the benchmark: a request a line in (JSON), an answer a line out. Rows come in files of 64-bit numbers."""

import json
import os
import sys
import time
import warnings

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy
import sklearn
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning

warnings.simplefilter("ignore", ConvergenceWarning)


def fit(request):
    start = request.get("start")
    model = KMeans(
        n_clusters=request["k"],
        init="k-means++" if start is None else numpy.array(start),
        n_init=request.get("starts", 1),
        max_iter=request.get("steps", 300),
        tol=request.get("tolerance", 1e-4),
        random_state=request.get("seed"),
    )
    began = time.process_time()
    model.fit(rows)
    return {"seconds": time.process_time() - began, "inertia": model.inertia_, "steps": model.n_iter_}


print(json.dumps({"version": sklearn.__version__}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    if "file" in request:
        rows = numpy.fromfile(request["file"]).reshape(-1, request["width"])
        print("{}", flush=True)
    else:
        print(json.dumps(fit(request)), flush=True)
