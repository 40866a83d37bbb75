/** What has to be asked about an answer: what came, what it may mean, and the codes of those who may be meant. */
export type Doubt = { came: string; may: string; candidates: string[] };
