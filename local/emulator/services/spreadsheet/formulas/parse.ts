import { type FormulaReference, REFERENCE, referenceOf } from '../references';

/** A formula as a tree. */
export type Expression =
  | { kind: 'value'; value: number | string | boolean | undefined }
  | { kind: 'error'; code: string }
  | { kind: 'reference'; reference: FormulaReference }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'unary'; sign: string; of: Expression }
  | { kind: 'binary'; sign: string; left: Expression; right: Expression };

/** Signs of two sides, the weakest first. */
const LEVELS = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads the text after «=»; null where it is no formula, or has what is not known here, such as arrays in braces. */
export function parseFormula(text: string, decimal: string): Expression | null {
  const parser = new Parser(text, decimal);
  const expression = parser.level(0);
  return parser.isAtEnd() ? expression : null;
}

class Parser {
  private rest: string;
  private readonly number: RegExp;

  constructor(text: string, decimal: string) {
    this.rest = text.trim();
    this.number = new RegExp(`^(?:\\d+(?:\\${decimal}\\d*)?|\\${decimal}\\d+)(?:[eE][+-]?\\d+)?`);
  }

  isAtEnd(): boolean {
    return this.rest === '';
  }

  level(at: number): Expression | null {
    const signs = LEVELS[at];
    if (!signs) return this.signed();
    let left = this.level(at + 1);
    for (;;) {
      const sign = left && signs.find((each) => this.rest.startsWith(each));
      if (!left || sign === undefined || sign === null) return left;
      this.skip(sign.length);
      const right = this.level(at + 1);
      left = right && { kind: 'binary', sign, left, right };
    }
  }

  private signed(): Expression | null {
    const [sign] = /^[+-]/.exec(this.rest) ?? [];
    if (sign !== undefined) {
      this.skip(1);
      const of = this.signed();
      return of && { kind: 'unary', sign, of };
    }
    let value = this.part();
    while (value && this.rest.startsWith('%')) {
      this.skip(1);
      value = { kind: 'unary', sign: '%', of: value };
    }
    return value;
  }

  private part(): Expression | null {
    if (this.rest.startsWith('(')) {
      this.skip(1);
      const inner = this.level(0);
      return inner && this.take(/^\)/) !== null ? inner : null;
    }
    const quoted = this.take(/^"((?:[^"]|"")*)"/);
    if (quoted) return { kind: 'value', value: (quoted[1] ?? '').replaceAll('""', '"') };
    const error = this.take(/^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/);
    if (error) return { kind: 'error', code: error[0] };
    const reference = this.take(REFERENCE);
    if (reference) return { kind: 'reference', reference: referenceOf(reference[1], reference[2] ?? '') };
    const number = this.take(this.number);
    if (number) return { kind: 'value', value: Number(number[0].replace(',', '.')) };
    const [, word] = this.take(/^([\p{L}_][\p{L}\p{N}_.]*)/u) ?? [];
    if (word === undefined) return null;
    if (!this.rest.startsWith('(')) return { kind: 'name', name: word };
    this.skip(1);
    const args = this.list();
    return args && { kind: 'call', name: word.toUpperCase(), args };
  }

  /** Arguments up to the closing parenthesis; one may be left out. */
  private list(): Expression[] | null {
    const args: Expression[] = [];
    if (this.take(/^\)/)) return args;
    for (;;) {
      const left = /^[;,)]/.test(this.rest);
      const arg = left ? ({ kind: 'value', value: undefined } as const) : this.level(0);
      if (!arg) return null;
      args.push(arg);
      if (this.take(/^\)/)) return args;
      if (!this.take(/^[;,]/)) return null;
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found) this.skip(found[0].length);
    return found;
  }

  private skip(length: number): void {
    this.rest = this.rest.slice(length).trimStart();
  }
}
