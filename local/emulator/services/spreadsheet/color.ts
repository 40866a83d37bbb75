import { type EnumValue, enumOf } from '../../enums';
import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import { colorOf } from './looks';

/** `SpreadsheetApp.ColorType`. */
export const COLOR_TYPE = enumOf('SpreadsheetApp.ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);

/** `SpreadsheetApp.ThemeColorType`. */
export const THEME_COLOR_TYPE = enumOf('SpreadsheetApp.ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);

/** `asRgbColor()` of a colour. */
export class RgbColor {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(private readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): EnumValue {
    return COLOR_TYPE.RGB;
  }
}

/** `asThemeColor()` of a colour. */
export class ThemeColor {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(private readonly type: EnumValue) {}

  getColorType(): EnumValue {
    return COLOR_TYPE.THEME;
  }

  getThemeColorType(): EnumValue {
    return this.type;
  }
}

/** A colour: RGB, of the theme, or none yet. */
export class Color {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    public _rgb: string | null,
    public _theme: EnumValue | null,
  ) {}

  static _of(hex: string): Color {
    return new Color(hex, null);
  }

  asRgbColor(): RgbColor {
    if (this._rgb === null) throw new Exception('Object is not of type RgbColor.');
    return new RgbColor(this._rgb);
  }

  asThemeColor(): ThemeColor {
    if (this._theme === null) throw new Exception('Object is not of type ThemeColor.');
    return new ThemeColor(this._theme);
  }

  getColorType(): EnumValue {
    if (this._rgb !== null) return COLOR_TYPE.RGB;
    return this._theme === null ? COLOR_TYPE.UNSUPPORTED : COLOR_TYPE.THEME;
  }
}

/** `SpreadsheetApp.newColor()`. */
export class ColorBuilder extends Color {
  constructor() {
    super(null, null);
  }

  build(): Color {
    return new Color(this._rgb, this._theme);
  }

  setRgbColor(color: unknown): this {
    const known = colorOf(color, '');
    if (typeof known !== 'string') throw mismatch('SpreadsheetApp.ColorBuilder.setRgbColor', [color]);
    this._rgb = known;
    this._theme = null;
    return this;
  }

  setThemeColor(type: EnumValue): this {
    this._rgb = null;
    this._theme = type;
    return this;
  }
}
