import type { ParagraphState, RunState } from '../../state';

/** What a stretch of text may look like. */
export type Style = Omit<RunState, 'text' | 'pageBreak' | 'rule' | 'image' | 'footnote'>;

/** The text of a paragraph; page breaks, rules, images and footnotes have none. */
export function textOf(paragraph: ParagraphState): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** True for a run that is an object and no text. */
export function isObject(run: RunState): boolean {
  return Boolean(run.pageBreak || run.rule || run.image || run.footnote);
}

/**
 * Replaces the characters `[from, to)` by `text`, which takes the style of the first character replaced
 * or, where nothing is replaced, of the character before it.
 */
export function splice(paragraph: ParagraphState, from: number, to: number, text: string): void {
  const length = textOf(paragraph).length;
  const style = styleAt(paragraph, from < to ? from : Math.max(from - 1, 0));
  const start = from === length && from === to ? paragraph.runs.length : cutAt(paragraph, from);
  const end = from === to ? start : cutAt(paragraph, to);
  const objects = paragraph.runs.slice(start, end).filter(isObject);
  paragraph.runs.splice(start, end - start, ...(text === '' ? [] : [{ ...style, text }]), ...objects);
  moveMarks(paragraph, to, text.length - (to - from));
}

/** Puts an object before the character at `offset`. */
export function placeObject(paragraph: ParagraphState, offset: number, object: RunState): void {
  paragraph.runs.splice(cutAt(paragraph, offset), 0, object);
}

/** Gives the characters `[from, to)` the value for one property of style; null takes it away. */
export function restyle(paragraph: ParagraphState, from: number, to: number, key: keyof Style, value: unknown): void {
  if (from >= to) return;
  const start = cutAt(paragraph, from);
  const end = cutAt(paragraph, to);
  for (const run of paragraph.runs.slice(start, end)) {
    if (isObject(run)) continue;
    if (value === null || value === undefined) delete run[key];
    else Object.assign(run, { [key]: value });
  }
}

/** Style of the character at `offset`. */
export function styleAt(paragraph: ParagraphState, offset: number): Style {
  let end = 0;
  for (const run of paragraph.runs) {
    end += run.text.length;
    if (offset < end) return styleOf(run);
  }
  return {};
}

/** Style of the last character. */
export function lastStyle(paragraph: ParagraphState): Style {
  return styleAt(paragraph, textOf(paragraph).length - 1);
}

/** Runs with neighbours of the same style joined and empty ones dropped. */
export function joinedRuns(runs: RunState[]): RunState[] {
  const joined: RunState[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (isObject(run) || !last || isObject(last) || !sameStyle(last, run)) joined.push({ ...run });
    else last.text += run.text;
  }
  return joined.filter((run) => isObject(run) || run.text !== '');
}

/** Cuts a paragraph in two at `offset` and returns the runs of the second part. */
export function tailFrom(paragraph: ParagraphState, offset: number): RunState[] {
  return paragraph.runs.splice(cutAt(paragraph, offset));
}

function styleOf(run: RunState): Style {
  const { text: _text, pageBreak: _pageBreak, rule: _rule, image: _image, footnote: _footnote, ...style } = run;
  return style;
}

function sameStyle(a: RunState, b: RunState): boolean {
  const [left, right] = [styleOf(a), styleOf(b)];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof Style>;
  return [...keys].every((key) => left[key] === right[key]);
}

/** Makes a run begin at `offset` and returns its index; at the end of the text, the number of runs. */
function cutAt(paragraph: ParagraphState, offset: number): number {
  let start = 0;
  for (const [index, run] of paragraph.runs.entries()) {
    if (start === offset) return index;
    const end = start + run.text.length;
    if (offset < end) {
      const tail: RunState = { ...run, text: run.text.slice(offset - start) };
      run.text = run.text.slice(0, offset - start);
      paragraph.runs.splice(index + 1, 0, tail);
      return index + 1;
    }
    start = end;
  }
  return paragraph.runs.length;
}

/** Bookmarks and named ranges behind a change go with their text. */
function moveMarks(paragraph: ParagraphState, from: number, by: number): void {
  for (const mark of paragraph.marks ?? []) {
    if (mark.start !== undefined && mark.start >= from) mark.start = Math.max(0, mark.start + by);
    if (mark.end !== undefined && mark.end >= from) mark.end = Math.max(mark.start ?? 0, mark.end + by);
  }
}
