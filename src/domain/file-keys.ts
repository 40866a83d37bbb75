/**
 * What files of ours are known by in Drive, whatever people call them. Where a new keeper must have a file anew, the key
 * names the keeper.
 */
export const FILE_KEYS = {
  folder: (keeper: string) => `folder:${keeper}`,
  /** The page of names, by the fingerprint of its text. */
  names: (page: string, keeper: string) => `names:${page}:${keeper}`,
  planDocument: (keeper: string) => `plan-document:${keeper}`,
  form: (survey: string) => `form:${survey}`,
  /** A questionnaire to print. */
  paper: (survey: string) => `paper:${survey}`,
  /** A newer edition of our wording has a file of its own. */
  template: (kind: string, keeper: string, edition = '') =>
    ['template', kind, keeper, edition].filter((part) => part !== '').join(':'),
  /** All files of a row of the register: drafts, the signed document, its PDF. */
  document: (id: string) => `document:${id}`,
};
