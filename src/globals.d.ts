/** The script's global object: what `main.ts` puts here becomes a function that Google may call. */
declare const global: Record<string, (...parameters: never[]) => unknown>;

/** A page of `src/dialogs`, as the text of its file. */
declare module '*.html' {
  const page: string;
  export default page;
}
