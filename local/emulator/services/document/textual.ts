import { Exception } from '../../execution';
import type { ParagraphState } from '../../state';
import { type Node, paragraphsOf } from './blocks';
import { Element } from './element';
import { compile, matchesOf } from './pattern';
import { RangeElement } from './range-element';
import { splice, textOf } from './runs';
import type { Text } from './text';

/** The characters `[from, to)` of a paragraph. */
export interface Span {
  paragraph: ParagraphState;
  from: number;
  to: number;
}

/** An element that holds text: everything but objects inside of a paragraph. */
export abstract class TextualElement<N extends Node = Node> extends Element<N> {
  getText(): string {
    return this._spans()
      .map(({ paragraph, from, to }) => textOf(paragraph).slice(from, to))
      .join('\n');
  }

  editAsText(): Text {
    return this._draft.make.text(this._draft, this._node);
  }

  asText(): Text {
    return this.editAsText();
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement<Text> | null {
    const pattern = compile(searchPattern);
    let waiting = from ?? null;
    for (const span of this._spans()) {
      if (waiting && waiting._element._node !== span.paragraph) continue;
      const after = waiting ? waiting._end : span.from - 1;
      waiting = null;
      for (const { start, end } of matchesOf(pattern, textOf(span.paragraph).slice(span.from, span.to))) {
        if (span.from + start <= after) continue;
        const text = this._draft.make.text(this._draft, span.paragraph);
        return new RangeElement(text, span.from + start, span.from + end - 1);
      }
    }
    return null;
  }

  /** Matches every paragraph by itself; `$` and `\` of the replacement stay as they are. */
  replaceText(searchPattern: string, replacement: string): this {
    const pattern = compile(searchPattern);
    if (typeof replacement !== 'string') throw new Exception('Invalid argument: replacement');
    this._draft.touch();
    for (const span of this._spans()) {
      const matches = matchesOf(pattern, textOf(span.paragraph).slice(span.from, span.to));
      for (const { start, end } of matches.reverse()) {
        splice(span.paragraph, span.from + start, span.from + end, replacement);
        this._grow(replacement.length - (end - start));
      }
    }
    return this;
  }

  _spans(): Span[] {
    return paragraphsOf(this._node).map((paragraph) => ({ paragraph, from: 0, to: textOf(paragraph).length }));
  }

  /** Where the text begins in its paragraph. */
  _start(): number {
    return 0;
  }

  /** Told that the text became longer by so many characters. */
  _grow(_by: number): void {}
}

/** What `appendText` and its like say of an empty text. */
export function notEmpty(text: string): string {
  if (text === '') throw new Exception('Cannot insert an empty text element.');
  return text;
}
