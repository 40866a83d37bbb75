/** What the add-on does for a row: how the menu names it, what it makes, and the words by which a row asks for it. */
export type Action = {
  kind: string;
  /** The number of the kind in the programme's list of kinds of activities, the same in every plan. */
  id: `K${number}`;
  title: string;
  makes: string;
  /**
   * The month (1–12) in which schools do it, where the method or the plans say so. The papers of the beginning, which a
   * plan for a calendar year has in its first month, are of September here.
   */
  usual?: number;
  /** The words of an activity or of one of its points. */
  matches: RegExp;
  /** The words of a result or an indicator. */
  proved?: RegExp;
  /** The words of a deadline that waits for it. */
  awaited?: RegExp;
};
