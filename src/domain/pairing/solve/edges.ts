/**
 * The pairs worth making, by mentee: those of mentee i stand at `start[i]` up to `start[i + 1]`, the best
 * first where `sorted` says so. A gain above 0 is what the pair adds; whole numbers below 2⁵¹ are added exactly.
 */
export type Edges = { start: Int32Array; mentor: Int32Array; gain: Float64Array; sorted: boolean };

/**
 * All pairs at once, too many to keep: the gains of one mentee with every mentor, 0 or less where there is no pair,
 * which the next call may overwrite.
 */
export type Gains = { mentees: number; mentors: number; row: (mentee: number) => Float64Array };

/** The mentor of each mentee (or NOBODY), and the price of a place with each mentor: the certificate of the optimum. */
export type Assignment = { chosen: Int32Array; prices: Float64Array };

/** Stands for a mentor's index where a mentee stays alone. */
export const NOBODY = -1;
