/** How a fact is known: a page of Google's documentation, somebody who saw it on the live service, or nobody. */
export type Mark = 'doc' | 'live' | 'guess';

/** One fact about Google as a piece of Apps Script that anyone with an account can replay. */
export interface Case {
  fact: string;
  /** A function body; the names of the suite's prelude are at hand. */
  script: string;
  /** What it returns, as JSON has it. */
  gives?: unknown;
  /** What it throws instead: part of the message. */
  throws?: string;
  mark: Mark;
  /** The page, who saw it, or why this was chosen. */
  source: string;
}

/** The facts of one service. */
export interface Suite {
  service: string;
  /** Runs before each script, in the same function. */
  prelude: string;
  cases: Case[];
  /** Of the spreadsheet that the script is bound to and of its user; `en` where it is not told. */
  language?: 'en' | 'ru';
}

type Outcome = { throws: string } | { gives: unknown };

/** Makes a shorthand for cases of one mark and source: `fact, script, what it gives`. */
export function known(mark: Mark, source: string): (fact: string, script: string, result: unknown) => Case {
  return (fact, script, result) => ({ fact, script, mark, source, ...outcomeOf(result) });
}

/** The result of a case that throws. */
export function error(message: string): Thrown {
  return new Thrown(message);
}

class Thrown {
  constructor(readonly message: string) {}
}

function outcomeOf(result: unknown): Outcome {
  return result instanceof Thrown ? { throws: result.message } : { gives: result };
}

/** A case as plain Apps Script: `main` returns JSON, in which an enumeration is its name. */
export function functionOf({ prelude }: Suite, { script }: Case): string {
  const bare = script.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g, '');
  const body = /\breturn\b|;|^for\b/.test(bare) ? script : `return ${script};`;
  return `function fact() {\n${prelude}\n${body}\n}\n\nfunction main() {\n  return JSON.stringify(fact());\n}`;
}
