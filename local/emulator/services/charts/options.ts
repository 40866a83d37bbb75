/** What was told of a chart's looks, by the names of the Charts library. */
export class ChartOptions {
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(private readonly _options: Record<string, unknown>) {}

  get(option: string): unknown {
    return this._options[option] ?? null;
  }
}
