import type { PublishedSum } from './published-sums';

/** Sums from the tests of solvers (BSD, MIT and Apache licences); whatever is Infinity may be no pair. */
export const MORE_SUMS: PublishedSum[] = [
  {
    source: 'OR-Tools, linear sum assignment, four of each',
    rows: [
      [90, 76, 75, 70],
      [35, 85, 55, 65],
      [125, 95, 90, 105],
      [45, 110, 95, 115],
    ],
    costs: true,
    best: 265,
  },
  {
    source: 'SciPy, min_weight_full_bipartite_matching: some pairs may not be',
    rows: [
      [10, Infinity, Infinity],
      [Infinity, Infinity, 1],
      [Infinity, 7, Infinity],
    ],
    costs: true,
    best: 18,
  },
  {
    source: 'munkres (npm), four of each',
    rows: [
      [16, 2, 3, 7],
      [5, 13, 7, 5],
      [8, 6, 5, 9],
      [3, 4, 5, 11],
    ],
    costs: true,
    best: 15,
  },
  {
    source: 'munkres (npm), five of each',
    rows: [
      [38, 53, 61, 36, 66],
      [100, 60, 9, 79, 34],
      [30, 37, 36, 72, 24],
      [61, 95, 21, 14, 64],
      [89, 90, 4, 5, 79],
    ],
    costs: true,
    best: 127,
  },
  {
    source: 'munkres (npm), test 3',
    rows: [
      [2, 25, 10],
      [9, 4, 17],
      [11, 1, 10],
    ],
    costs: true,
    best: 16,
  },
  {
    source: 'munkres (npm), test 4',
    rows: [
      [40, 60, 15],
      [25, 30, 45],
      [55, 30, 25],
    ],
    costs: true,
    best: 70,
  },
  {
    source: 'munkres (npm), test 5',
    rows: [
      [10, 15, 9],
      [9, 18, 5],
      [6, 14, 3],
    ],
    costs: true,
    best: 26,
  },
  {
    source: 'munkres (npm), test 6, two best',
    rows: [
      [4, 2, 5, 7],
      [8, 3, 10, 8],
      [12, 5, 4, 5],
      [6, 3, 7, 14],
    ],
    costs: true,
    best: 19,
  },
  {
    source: 'munkres (npm), test 7',
    rows: [
      [22, 26, 18, 0],
      [1, 20, 18, 0],
      [15, 9, 12, 0],
      [27, 5, 13, 0],
    ],
    costs: true,
    best: 18,
  },
  {
    source: 'munkres (npm), nine rows for three columns',
    rows: [
      [1, 2, 3],
      [2, 4, 6],
      [3, 6, 9],
      [4, 8, 12],
      [5, 10, 15],
      [6, 12, 18],
      [7, 14, 21],
      [8, 16, 24],
      [9, 18, 27],
    ],
    costs: true,
    best: 10,
  },
  {
    source: 'munkres (npm), nine columns for three rows',
    rows: [
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [2, 4, 6, 8, 10, 12, 14, 16, 18],
      [3, 6, 9, 12, 15, 18, 21, 24, 27],
    ],
    costs: true,
    best: 10,
  },
  {
    source: 'munkres-js, fits below zero',
    rows: [
      [5, 3, -1],
      [2, 4, -6],
      [9, 9, -9],
    ],
    costs: true,
    best: -4,
  },
];
