/** A line of «Начало»: a title or a text. */
export type StartLine = { title?: true; text: string };
