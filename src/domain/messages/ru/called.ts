/** What questionnaires and documents are called in windows; on paper and in forms they have the Russian name alone. */
export const CALLED = {
  document: (_kind: string, name: string) => name,
  survey: (_key: string, title: string) => title,
};
