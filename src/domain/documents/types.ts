/** One paragraph, table or page break of a template; the school may reword all of it afterwards. */
export type Block =
  | {
      kind: 'paragraph';
      text: string;
      align?: 'center' | 'right' | 'justify';
      bold?: true;
      indent?: true;
      before?: number;
      left?: number;
    }
  | { kind: 'table'; rows: string[][]; widths: number[]; header?: true; borders: boolean; right?: number }
  | { kind: 'page-break' };

/** What fills one document: fields by placeholder, and rows of its repeating tables by the table's name. */
export interface Merge {
  fields: Record<string, string>;
  lists: Record<string, Record<string, string>[]>;
}

/** A kind of document: its title, its default wording and the placeholders that its merge fills. */
export interface DocumentKind {
  kind: 'pairs-order';
  title: string;
  /** Placeholders without braces, as `{{Приказ.Номер}}` has them; of those, `required` must stand in the template. */
  fields: readonly string[];
  required: readonly string[];
  /** Repeating rows: any table row that holds one of these is made once for each record. */
  lists: Record<string, readonly string[]>;
  blocks: readonly Block[];
}
