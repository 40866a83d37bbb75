/** Published instances of the best sum: the fits or, where `costs`, what is to be as small as possible with everybody placed. */
export type PublishedSum = {
  source: string;
  rows: number[][];
  costs?: true;
  /** How many mentees each row stands for, and how many places each column has; 1 where not given. */
  supply?: number[];
  places?: number[];
  best: number;
};

/** Optimal sums known from the literature and from other solvers' own tests. */
export const PUBLISHED_SUMS: PublishedSum[] = [
  {
    source: 'Munkres, three jobs',
    rows: [
      [400, 150, 400],
      [400, 450, 600],
      [300, 225, 300],
    ],
    costs: true,
    best: 850,
  },
  {
    source: 'munkres (Python), ties',
    rows: [
      [10, 10, 8],
      [9, 8, 1],
      [9, 7, 4],
    ],
    costs: true,
    best: 18,
  },
  {
    source: 'munkres (Python), a column more',
    rows: [
      [10, 10, 8, 11],
      [9, 8, 1, 1],
      [9, 7, 4, 10],
    ],
    costs: true,
    best: 15,
  },
  {
    source: 'SciPy, linear_sum_assignment',
    rows: [
      [4, 1, 3],
      [2, 0, 5],
      [3, 2, 2],
    ],
    costs: true,
    best: 5,
  },
  {
    source: 'Wikipedia, Hungarian algorithm',
    rows: [
      [8, 4, 7],
      [5, 2, 3],
      [9, 4, 8],
    ],
    costs: true,
    best: 15,
  },
  {
    source: 'Winston, Machineco',
    rows: [
      [14, 5, 8, 7],
      [2, 12, 6, 5],
      [7, 8, 3, 9],
      [2, 4, 6, 10],
    ],
    costs: true,
    best: 15,
  },
  {
    source: 'Winston, Powerco: a transportation problem',
    rows: [
      [8, 9, 14],
      [6, 12, 9],
      [10, 13, 16],
      [9, 7, 5],
    ],
    costs: true,
    supply: [45, 20, 30, 30],
    places: [35, 50, 40],
    best: 1020,
  },
  {
    source: 'A transportation problem of many textbooks',
    rows: [
      [3, 2, 8],
      [1, 6, 3],
      [7, 5, 3],
      [4, 9, 2],
    ],
    costs: true,
    supply: [250, 350, 400, 200],
    places: [300, 400, 500],
    best: 2850,
  },
  {
    source: 'Kuhn 1955, the ratings of four people for four jobs',
    rows: [
      [8, 7, 9, 9],
      [5, 2, 7, 8],
      [6, 1, 4, 9],
      [2, 3, 2, 6],
    ],
    best: 27,
  },
  {
    source: 'hungarianalgorithm.com, four of each',
    rows: [
      [82, 83, 69, 92],
      [77, 37, 49, 92],
      [11, 69, 5, 86],
      [8, 9, 98, 23],
    ],
    costs: true,
    best: 140,
  },
  {
    source: 'OR-Tools, five workers and four tasks',
    rows: [
      [90, 80, 75, 70],
      [35, 85, 55, 65],
      [125, 95, 90, 95],
      [45, 110, 95, 115],
      [50, 100, 90, 100],
    ],
    costs: true,
    best: 265,
  },
  {
    source: 'SciPy, a column more',
    rows: [
      [400, 150, 400, 1],
      [400, 450, 600, 2],
      [300, 225, 300, 3],
    ],
    costs: true,
    best: 452,
  },
  {
    source: 'Rosetta Code, «Transportation problem»',
    rows: [
      [3, 5, 7],
      [3, 2, 5],
    ],
    costs: true,
    supply: [25, 35],
    places: [20, 30, 10],
    best: 180,
  },
  {
    source: 'Project Euler 345, the small one',
    rows: [
      [7, 53, 183, 439, 863],
      [497, 383, 563, 79, 973],
      [287, 63, 343, 169, 583],
      [627, 343, 773, 959, 943],
      [767, 473, 103, 699, 303],
    ],
    best: 3315,
  },
  {
    source: 'Project Euler 345',
    rows: [
      [7, 53, 183, 439, 863, 497, 383, 563, 79, 973, 287, 63, 343, 169, 583],
      [627, 343, 773, 959, 943, 767, 473, 103, 699, 303, 957, 703, 583, 639, 913],
      [447, 283, 463, 29, 23, 487, 463, 993, 119, 883, 327, 493, 423, 159, 743],
      [217, 623, 3, 399, 853, 407, 103, 983, 89, 463, 290, 516, 212, 462, 350],
      [960, 376, 682, 962, 300, 780, 486, 502, 912, 800, 250, 346, 172, 812, 350],
      [870, 456, 192, 162, 593, 473, 915, 45, 989, 873, 823, 965, 425, 329, 803],
      [973, 965, 905, 919, 133, 673, 665, 235, 509, 613, 673, 815, 165, 992, 326],
      [322, 148, 972, 962, 286, 255, 941, 541, 265, 323, 925, 281, 601, 95, 973],
      [445, 721, 11, 525, 473, 65, 511, 164, 138, 672, 18, 428, 154, 448, 848],
      [414, 456, 310, 312, 798, 104, 566, 520, 302, 248, 694, 976, 430, 392, 198],
      [184, 829, 373, 181, 631, 101, 969, 613, 840, 740, 778, 458, 284, 760, 390],
      [821, 461, 843, 513, 17, 901, 711, 993, 293, 157, 274, 94, 192, 156, 574],
      [34, 124, 4, 878, 450, 476, 712, 914, 838, 669, 875, 299, 823, 329, 699],
      [815, 559, 813, 459, 522, 788, 168, 586, 966, 232, 308, 833, 251, 631, 107],
      [813, 883, 451, 509, 615, 77, 281, 613, 459, 205, 380, 274, 302, 35, 805],
    ],
    best: 13938,
  },
];
