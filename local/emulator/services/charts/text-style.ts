/** How a title or a legend of a chart is written. */
export class TextStyle {
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(readonly _style: { color?: string; fontName?: string; fontSize?: number }) {}

  getColor(): string | null {
    return this._style.color ?? null;
  }

  getFontName(): string | null {
    return this._style.fontName ?? null;
  }

  getFontSize(): number | null {
    return this._style.fontSize ?? null;
  }
}

/** `Charts.newTextStyle()`. */
class TextStyleBuilder {
  static readonly scopes: Record<string, string[]> = { '*': [] };

  private readonly _style: { color?: string; fontName?: string; fontSize?: number } = {};

  setColor(cssValue: string): this {
    this._style.color = cssValue;
    return this;
  }

  setFontName(fontName: string): this {
    this._style.fontName = fontName;
    return this;
  }

  setFontSize(fontSize: number): this {
    this._style.fontSize = fontSize;
    return this;
  }

  build(): TextStyle {
    return new TextStyle({ ...this._style });
  }
}

export { TextStyleBuilder as ChartTextStyleBuilder };
