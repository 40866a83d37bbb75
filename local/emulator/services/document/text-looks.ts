import type { EnumValue } from '../../enums';
import { mismatch } from '../../signatures/check';
import { commonStyle } from './attributes';
import { TEXT_ALIGNMENT } from './enums';
import { restyle, type Style } from './runs';
import { type Span, TextualElement } from './textual';

/** What a setter of style takes: a value for all of the text, or the first and the last offset and a value. */
type StyleArguments<T> = [value: T | null] | [start: number, endInclusive: number, value: T | null];

/** How text looks, all of it or from one offset to another; what differs inside reads as null. */
export abstract class TextLooks extends TextualElement {
  setBold(...args: StyleArguments<boolean>): this {
    return this._restyle('bold', 'setBold', args);
  }

  isBold(offset?: number | null): boolean | null {
    return this._style('bold', offset) as boolean | null;
  }

  setItalic(...args: StyleArguments<boolean>): this {
    return this._restyle('italic', 'setItalic', args);
  }

  isItalic(offset?: number | null): boolean | null {
    return this._style('italic', offset) as boolean | null;
  }

  setUnderline(...args: StyleArguments<boolean>): this {
    return this._restyle('underline', 'setUnderline', args);
  }

  isUnderline(offset?: number | null): boolean | null {
    return this._style('underline', offset) as boolean | null;
  }

  setStrikethrough(...args: StyleArguments<boolean>): this {
    return this._restyle('strike', 'setStrikethrough', args);
  }

  isStrikethrough(offset?: number | null): boolean | null {
    return this._style('strike', offset) as boolean | null;
  }

  setFontSize(...args: StyleArguments<number>): this {
    return this._restyle('size', 'setFontSize', args);
  }

  getFontSize(offset?: number | null): number | null {
    return this._style('size', offset) as number | null;
  }

  setFontFamily(...args: StyleArguments<string>): this {
    return this._restyle('font', 'setFontFamily', args);
  }

  getFontFamily(offset?: number | null): string | null {
    return this._style('font', offset) as string | null;
  }

  setForegroundColor(...args: StyleArguments<string>): this {
    return this._restyle('color', 'setForegroundColor', args);
  }

  getForegroundColor(offset?: number | null): string | null {
    return this._style('color', offset) as string | null;
  }

  setBackgroundColor(...args: StyleArguments<string>): this {
    return this._restyle('bg', 'setBackgroundColor', args);
  }

  getBackgroundColor(offset?: number | null): string | null {
    return this._style('bg', offset) as string | null;
  }

  /** A link brings its blue and its line, as in the editor. */
  setLinkUrl(...args: StyleArguments<string>): this {
    this._restyle('link', 'setLinkUrl', args);
    if (!args.at(-1)) return this;
    const range = args.slice(0, -1) as number[];
    this._restyle('underline', 'setLinkUrl', [...range, true] as StyleArguments<boolean>);
    return this._restyle('color', 'setLinkUrl', [...range, LINK_COLOUR] as StyleArguments<string>);
  }

  getLinkUrl(offset?: number | null): string | null {
    return this._style('link', offset) as string | null;
  }

  setTextAlignment(...args: StyleArguments<EnumValue>): this {
    const value = (args.at(-1) as EnumValue | null)?.name ?? null;
    return this._restyle('rise', 'setTextAlignment', [...args.slice(0, -1), value] as StyleArguments<string>);
  }

  getTextAlignment(offset?: number | null): EnumValue | null {
    const name = this._style('rise', offset) as keyof typeof TEXT_ALIGNMENT | null;
    return name && TEXT_ALIGNMENT[name];
  }

  /** The part between two offsets counted as in `getText`, where each paragraph but the last ends in a newline. */
  abstract _slice(start: number, endInclusive: number): Span[];

  private _restyle(key: keyof Style, method: string, args: StyleArguments<unknown>): this {
    if (args.length !== 1 && args.length !== 3) throw mismatch(`DocumentApp.Text.${method}`, args);
    const spans = args.length === 1 ? this._spans() : this._slice(args[0], args[1]);
    this._draft.touch();
    for (const { paragraph, from, to } of spans) restyle(paragraph, from, to, key, args.at(-1));
    return this;
  }

  private _style(key: keyof Style, offset?: number | null): Style[keyof Style] | null {
    const spans = typeof offset === 'number' ? this._slice(offset, offset) : this._spans();
    return commonStyle(spans, key);
  }
}

const LINK_COLOUR = '#1155cc';
