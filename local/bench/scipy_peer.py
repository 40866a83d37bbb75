"""Solves an instance by SciPy each time a line comes in; prints the CPU time in ms and the sum.

One place a mentor and all pairs: linear_sum_assignment. Otherwise LAPJVsp (min_weight_full_bipartite_matching) with each
mentor copied once a place and a place of nothing for each mentee.
"""

import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

with open(sys.argv[1]) as file:
    mentees, mentors, pairs = map(int, file.readline().split())
    capacity = np.array(file.readline().split(), int)
    rows, columns, gains = np.array(file.read().split(), int).reshape(-1, 3).T

if pairs == mentees * mentors and capacity.max() == 1:
    costs = np.empty((mentees, mentors))
    costs[rows, columns] = gains.max() - gains

    def solve():
        chosen = linear_sum_assignment(costs)
        return int((gains.max() - costs[chosen]).sum())

else:
    first = np.concatenate([[0], np.cumsum(capacity)])
    copies = capacity[columns]
    place = np.repeat(first[columns], copies) + np.arange(copies.sum()) - np.repeat(np.cumsum(copies) - copies, copies)
    everyone = np.arange(mentees)
    top = gains.max() + 1
    graph = csr_matrix(
        (
            np.concatenate([np.repeat(top - gains, copies), np.full(mentees, top)]).astype(float),
            (np.concatenate([np.repeat(rows, copies), everyone]), np.concatenate([place, first[-1] + everyone])),
        ),
        shape=(mentees, first[-1] + mentees),
    )

    def solve():
        chosen = min_weight_full_bipartite_matching(graph)
        return int((top - graph[chosen]).sum())


for _ in sys.stdin:
    before = time.process_time()
    total = solve()
    print((time.process_time() - before) * 1000, total, flush=True)
