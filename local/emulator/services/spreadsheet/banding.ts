import { type EnumValue, enumOf } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import { type BandingState, mintNumber, type SheetState } from '../../state';
import { overlap } from './boxes';
import { sheetIn, spreadsheetIn } from './cells';
import { colorOf } from './looks';
import { Range } from './range';

/** Colours of the themes as the live service gives them: header, first, second, footer (gas-fakes, testsheetssets.js). */
const THEMES = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
} as const;

/** `SpreadsheetApp.BandingTheme`. */
export const BANDING_THEME = enumOf('SpreadsheetApp.BandingTheme', Object.keys(THEMES) as (keyof typeof THEMES)[]);

/** Colours the rows or columns of a range by turns; without arguments in light grey with a header. */
export function band(run: Execution, range: Range, axis: BandingState['axis'], args: unknown[]): Banding {
  const [theme = BANDING_THEME.LIGHT_GREY, header = true, footer = false] = args;
  const colors = THEMES[(theme as EnumValue).name as keyof typeof THEMES];
  if (!colors) throw mismatch(`SpreadsheetApp.Range.apply${axis === 'row' ? 'Row' : 'Column'}Banding`, args);
  run.settle();
  const sheet = sheetIn(spreadsheetIn(run.state, range._spreadsheetId), range._sheetId);
  if (sheet.bandings?.some(({ box }) => overlap(box, range._box))) {
    throw new Exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const [head, first, second, foot] = colors;
  const id = mintNumber(run.state);
  const box = { ...range._box };
  const banding = { id, box, axis, first, second, header: header ? head : null, footer: footer ? foot : null };
  sheet.bandings = [...(sheet.bandings ?? []), banding];
  return new Banding(run, range._spreadsheetId, range._sheetId, id);
}

/** Alternating colours of a range. They are kept; getBackground does not see them, as at Google. */
export class Banding {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly sheetId: number,
    private readonly id: number,
  ) {}

  getRange(): Range {
    return new Range(this.run, this.spreadsheetId, this.sheetId, { ...this._state().box });
  }

  setRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.Banding.setRange', [range]);
    this._state().box = { ...range._box };
    return this;
  }

  copyTo(range: unknown): Banding {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.Banding.copyTo', [range]);
    const id = mintNumber(this.run.state);
    const sheet = sheetIn(spreadsheetIn(this.run.state, this.spreadsheetId), range._sheetId);
    sheet.bandings = [...(sheet.bandings ?? []), { ...this._state(), id, box: { ...range._box } }];
    return new Banding(this.run, this.spreadsheetId, range._sheetId, id);
  }

  remove(): void {
    const { id } = this._state();
    const sheet = this._sheet();
    sheet.bandings = (sheet.bandings ?? []).filter((each) => each.id !== id);
  }

  _color(axis: BandingState['axis'], part: Part): string | null {
    const state = this._state();
    return state.axis === axis ? state[part] : null;
  }

  _setColor(part: Part, color: unknown): this {
    const known = colorOf(color, '') ?? null;
    const state = this._state();
    if (part === 'header' || part === 'footer') state[part] = known;
    else if (known === null) {
      throw new Exception(`${part === 'first' ? 'First' : 'Second'} ${state.axis} color should not be null.`);
    } else state[part] = known;
    return this;
  }

  private _sheet(): SheetState {
    return sheetIn(spreadsheetIn(this.run.state, this.spreadsheetId), this.sheetId);
  }

  private _state(): BandingState {
    this.run.settle();
    const found = this._sheet().bandings?.find(({ id }) => id === this.id);
    if (!found) throw new Exception('The banding was removed.');
    return found;
  }
}

type Part = 'header' | 'first' | 'second' | 'footer';

for (const part of ['header', 'first', 'second', 'footer'] as const) {
  for (const axis of ['row', 'column'] as const) {
    const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
    const name = `${capital(part)}${capital(axis)}Color`;
    Object.defineProperties(Banding.prototype, {
      [`get${name}`]: {
        value(this: Banding): string | null {
          return this._color(axis, part);
        },
      },
      [`set${name}`]: {
        value(this: Banding, color: unknown): Banding {
          return this._setColor(part, color);
        },
      },
    });
  }
}
