/** A published instance of wishes with places: lists as letters or names parted by spaces, and the answers it is known for. */
export type PublishedWishes = {
  source: string;
  mentees: Record<string, string>;
  mentors: Record<string, string>;
  capacity?: Record<string, number>;
  best: { mentee: string; mentor?: string };
  /** How many stable matchings there are, where the source says so. */
  stable?: number;
};

/** Stable matchings known from the literature; pairs as «mentee-mentor». */
export const PUBLISHED_WISHES: PublishedWishes[] = [
  {
    source: 'Gale & Shapley 1962, example 1',
    mentees: { α: 'A B C', β: 'B C A', γ: 'C A B' },
    mentors: { A: 'β γ α', B: 'γ α β', C: 'α β γ' },
    best: { mentee: 'α-A β-B γ-C', mentor: 'α-C β-A γ-B' },
    stable: 3,
  },
  {
    source: 'Gale & Shapley 1962, example 2',
    mentees: { α: 'A B C D', β: 'A D C B', γ: 'B A C D', δ: 'D B C A' },
    mentors: { A: 'δ γ α β', B: 'β δ α γ', C: 'δ α β γ', D: 'γ β α δ' },
    best: { mentee: 'α-C β-D γ-A δ-B', mentor: 'α-C β-D γ-A δ-B' },
    stable: 1,
  },
  {
    source: 'Knuth 1976, four of each with ten stable matchings',
    mentees: { a: '1 2 3 4', b: '2 1 4 3', c: '3 4 1 2', d: '4 3 2 1' },
    mentors: { 1: 'd c b a', 2: 'c d a b', 3: 'b a d c', 4: 'a b c d' },
    best: { mentee: 'a-1 b-2 c-3 d-4', mentor: 'a-4 b-3 c-2 d-1' },
    stable: 10,
  },
  {
    source: 'Gusfield & Irving 1989, eight of each',
    mentees: {
      m1: '5 7 1 2 6 8 4 3',
      m2: '2 3 7 5 4 1 8 6',
      m3: '8 5 1 4 6 2 3 7',
      m4: '3 2 7 4 1 6 8 5',
      m5: '7 2 5 1 3 6 8 4',
      m6: '1 6 7 5 8 4 2 3',
      m7: '2 5 7 6 3 4 8 1',
      m8: '3 8 4 5 7 2 6 1',
    },
    mentors: {
      1: 'm5 m3 m7 m6 m1 m2 m8 m4',
      2: 'm8 m6 m3 m5 m7 m2 m1 m4',
      3: 'm1 m5 m6 m2 m4 m8 m7 m3',
      4: 'm8 m7 m3 m2 m4 m1 m5 m6',
      5: 'm6 m4 m7 m3 m8 m1 m2 m5',
      6: 'm2 m8 m5 m4 m6 m3 m7 m1',
      7: 'm7 m5 m2 m1 m8 m6 m4 m3',
      8: 'm7 m4 m1 m5 m2 m3 m6 m8',
    },
    best: {
      mentee: 'm1-5 m2-3 m3-8 m4-6 m5-7 m6-1 m7-2 m8-4',
      mentor: 'm1-3 m2-6 m3-2 m4-8 m5-1 m6-5 m7-7 m8-4',
    },
  },
  {
    source: 'Roth 1985, three colleges of which one has two places: one stable matching',
    mentees: { s1: 'C3 C1 C2', s2: 'C2 C1 C3', s3: 'C1 C3 C2', s4: 'C1 C2 C3' },
    mentors: { C1: 's1 s2 s3 s4', C2: 's1 s2 s3 s4', C3: 's3 s1 s2 s4' },
    capacity: { C1: 2 },
    best: { mentee: 's1-C3 s2-C2 s3-C1 s4-C1', mentor: 's1-C3 s2-C2 s3-C1 s4-C1' },
    stable: 1,
  },
  {
    source: 'matching (Python), three of each',
    mentees: { A: 'D E F', B: 'D F E', C: 'F D E' },
    mentors: { D: 'B C A', E: 'A C B', F: 'C B A' },
    best: { mentee: 'A-E B-D C-F', mentor: 'A-E B-D C-F' },
    stable: 1,
  },
  {
    source: 'SPOJ STABLEMP, four of each with the same numbers on both sides',
    mentees: { 1: '3 2 4 1', 2: '2 3 1 4', 3: '3 1 2 4', 4: '3 2 4 1' },
    mentors: { 1: '4 3 1 2', 2: '2 1 3 4', 3: '1 3 4 2', 4: '4 3 1 2' },
    best: { mentee: '1-3 2-2 3-1 4-4', mentor: '1-3 2-2 3-1 4-4' },
  },
  {
    source: 'Rosetta Code, «Stable marriage problem», ten of each',
    mentees: {
      abe: 'abi eve cath ivy jan dee fay bea hope gay',
      bob: 'cath hope abi dee eve fay bea jan ivy gay',
      col: 'hope eve abi dee bea fay ivy gay cath jan',
      dan: 'ivy fay dee gay hope eve jan bea cath abi',
      ed: 'jan dee bea cath fay eve abi ivy hope gay',
      fred: 'bea abi dee gay eve ivy cath jan hope fay',
      gav: 'gay eve ivy bea cath abi dee hope jan fay',
      hal: 'abi eve hope fay ivy cath jan bea gay dee',
      ian: 'hope cath dee gay bea abi fay ivy jan eve',
      jon: 'abi fay jan gay eve bea dee cath ivy hope',
    },
    mentors: {
      abi: 'bob fred jon gav ian abe dan ed col hal',
      bea: 'bob abe col fred gav dan ian ed jon hal',
      cath: 'fred bob ed gav hal col ian abe dan jon',
      dee: 'fred jon col abe ian hal gav dan bob ed',
      eve: 'jon hal fred dan abe gav col ed ian bob',
      fay: 'bob abe ed ian jon dan fred gav col hal',
      gay: 'jon gav hal fred bob abe col ed dan ian',
      hope: 'gav jon bob abe ian dan hal ed col fred',
      ivy: 'ian col hal gav fred bob abe ed jon dan',
      jan: 'ed hal gav abe bob jon col ian fred dan',
    },
    best: {
      mentee: 'abe-ivy bob-cath col-dee dan-fay ed-jan fred-bea gav-gay hal-eve ian-hope jon-abi',
      mentor: 'abe-ivy bob-cath col-dee dan-fay ed-jan fred-bea gav-gay hal-eve ian-hope jon-abi',
    },
  },
  {
    source: 'National Resident Matching Program, how the algorithm works: three programmes of two places',
    mentees: {
      Arthur: 'City',
      Sunny: 'City Mercy',
      Joseph: 'City General Mercy',
      Latha: 'Mercy City General',
      Darrius: 'City Mercy General',
    },
    mentors: {
      Mercy: 'Darrius Latha Sunny Joseph',
      City: 'Darrius Arthur Sunny Latha Joseph',
      General: 'Darrius Joseph Latha',
    },
    capacity: { Mercy: 2, City: 2, General: 2 },
    best: {
      mentee: 'Arthur-City Darrius-City Joseph-General Latha-Mercy Sunny-Mercy',
      mentor: 'Arthur-City Darrius-City Joseph-General Latha-Mercy Sunny-Mercy',
    },
  },
  {
    source: 'Manlove, lectures on hospitals and residents: two posts each, one resident left',
    mentees: { r1: 'h2 h1', r2: 'h1 h2', r3: 'h1 h3', r4: 'h2 h3', r5: 'h2 h1', r6: 'h1 h2' },
    mentors: { h1: 'r1 r3 r2 r5 r6', h2: 'r2 r6 r1 r4 r5', h3: 'r4 r3' },
    capacity: { h1: 2, h2: 2, h3: 2 },
    best: { mentee: 'r1-h2 r2-h1 r3-h1 r4-h3 r6-h2', mentor: 'r1-h1 r2-h2 r3-h1 r4-h3 r6-h2' },
  },
  {
    source: 'stable-matching (Ruby), five of each, from either side',
    mentees: { A: 'O M N L P', B: 'P N M L O', C: 'M P L O N', D: 'P M O N L', E: 'O L M N P' },
    mentors: { L: 'D B E C A', M: 'B A D C E', N: 'A C E D B', O: 'D A C B E', P: 'B E A C D' },
    best: { mentee: 'A-O B-P C-N D-M E-L', mentor: 'A-M B-P C-N D-O E-L' },
  },
  {
    source: 'matching (Python), four couples of a novel',
    mentees: {
      Bingley: 'Jane Elizabeth Lydia Charlotte',
      Collins: 'Jane Elizabeth Lydia Charlotte',
      Darcy: 'Elizabeth Jane Charlotte Lydia',
      Wickham: 'Lydia Jane Elizabeth Charlotte',
    },
    mentors: {
      Charlotte: 'Bingley Darcy Collins Wickham',
      Elizabeth: 'Wickham Darcy Bingley Collins',
      Jane: 'Bingley Wickham Darcy Collins',
      Lydia: 'Bingley Wickham Darcy Collins',
    },
    best: { mentee: 'Bingley-Jane Collins-Charlotte Darcy-Elizabeth Wickham-Lydia' },
  },
  {
    source: 'matching (Python), issue 67: two topics that nobody gets though all is stable',
    mentees: { G1: 'property privacy', G2: 'privacy fairness', G3: 'privacy media' },
    mentors: { fairness: 'G2', property: 'G1', privacy: 'G3 G2 G1', media: 'G3' },
    capacity: { fairness: 2, property: 2, privacy: 2, media: 2 },
    best: { mentee: 'G1-property G2-privacy G3-privacy' },
  },
  {
    source: 'matching (Python), one who loses all whom he names',
    mentees: { A: 'X', B: 'X Y' },
    mentors: { X: 'B A', Y: 'B' },
    best: { mentee: 'B-X' },
  },
  {
    source: 'hospital-resident-matching (npm), twelve in four hospitals of three places',
    mentees: {
      r0: 'h2 h3 h1 h0',
      r1: 'h0 h1 h3 h2',
      r2: 'h3 h1 h2 h0',
      r3: 'h1 h2 h3 h0',
      r4: 'h2 h0 h1 h3',
      r5: 'h1 h2 h3 h0',
      r6: 'h0 h3 h2 h1',
      r7: 'h2 h3 h0 h1',
      r8: 'h2 h1 h0 h3',
      r9: 'h2 h0 h1 h3',
      r10: 'h1 h2 h0 h3',
      r11: 'h3 h0 h1 h2',
    },
    mentors: {
      h0: 'r2 r6 r0 r5 r10 r9 r7 r8 r11 r4 r3 r1',
      h1: 'r2 r11 r10 r9 r7 r1 r0 r5 r3 r4 r8 r6',
      h2: 'r3 r10 r9 r2 r6 r0 r4 r11 r1 r7 r5 r8',
      h3: 'r1 r0 r5 r9 r7 r2 r11 r8 r6 r4 r10 r3',
    },
    capacity: { h0: 3, h1: 3, h2: 3, h3: 3 },
    best: {
      mentee: 'r0-h2 r1-h0 r10-h1 r11-h3 r2-h3 r3-h1 r4-h2 r5-h1 r6-h0 r7-h3 r8-h0 r9-h2',
    },
  },
];

/** Instances in which people tie (in brackets), and the most pairs that a stable matching of them has. */
export const PUBLISHED_TIES: (Omit<PublishedWishes, 'best' | 'stable'> & { most: number })[] = [
  {
    source: 'the least with stable matchings of two sizes',
    mentees: { x: 'A', y: 'A B' },
    mentors: { A: '(x y)', B: 'y' },
    most: 2,
  },
  {
    source: 'the same with the ties on the other side',
    mentees: { x: '(A B)', y: 'A' },
    mentors: { A: 'x y', B: 'x' },
    most: 2,
  },
  {
    source: 'lectures on hospitals and residents with ties, two places for three',
    mentees: { s: 'H K', t: 'H K', r: 'H K' },
    mentors: { H: 's (t r)', K: 'r s t' },
    most: 2,
  },
  {
    source: 'everybody alike to everybody, places for all',
    mentees: { a: '(A B)', b: '(A B)', c: '(A B)', d: '(A B)', e: '(A B)' },
    mentors: { A: '(a b c d e)', B: '(a b c d e)' },
    capacity: { A: 2, B: 3 },
    most: 5,
  },
];
