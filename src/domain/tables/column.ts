/** `text` is written as plain text whatever it says; `date` is a civil date; `check` a check box. */
export type ColumnType = 'text' | 'number' | 'date' | 'check';

/** A column of a sheet of ours: what stands in it, who fills it and how it looks. */
export interface Column {
  header: string;
  type: ColumnType;
  /** Pixels. */
  width: number;
  /** Who fills it: people (pale yellow) or the script (grey). */
  by: 'people' | 'script';
  choices?: readonly string[];
  /** The same for single rows, by their id; what is none of these Google refuses. */
  choicesOf?: () => Readonly<Partial<Record<string, readonly string[]>>>;
  /** A number of people to be taken: a range says its greater end. */
  places?: true;
  /** Hidden from people: ids and cursors. */
  technical?: true;
  /** Worked out anew from other columns: a change of it is nobody's own. */
  derived?: true;
  /** The colours of values that want to be seen. */
  tones?: Readonly<Record<string, Tone>>;
  /** The same of parts of a value, the first that it has counts. */
  marks?: () => Readonly<Record<string, Tone>>;
}

/** What a colour says: late or out of force, soon or waiting for somebody, done or in force. */
export type Tone = 'late' | 'soon' | 'done';

/** One sheet of ours. Rows are found by `id`, columns by their key, whatever people rename or move. */
export interface Table {
  key: string;
  sheet: string;
  /** `first`: shown after set-up; `later`: shown when it first has rows; `never`: for the script alone. */
  shown: 'first' | 'later' | 'never';
  columns: { id: Column } & Record<string, Column>;
}

type Value<T extends ColumnType> = T extends 'number' ? number | null : T extends 'check' ? boolean : string;

/** A row of a table as plain data; dates are ISO civil dates or ''. */
export type Row<T extends Table> = { -readonly [key in keyof T['columns']]: Value<T['columns'][key]['type']> };

type Written<T extends ColumnType> = T extends 'number' ? number | string | null : Value<T>;

/**
 * Changes to one row: only the fields given are written. A number may be the words in which somebody said what is none;
 * null leaves such words where they stand.
 */
export type Patch<T extends Table> = {
  -readonly [key in keyof T['columns']]?: Written<T['columns'][key]['type']>;
} & { id: string };

/** A column of one type. */
export type Of<T extends ColumnType> = Column & { type: T };

/** A column that people never see. */
export type Technical = Of<'text'> & { technical: true };

// The sorts of columns that tables are written with; widths in pixels.
/** The code of a person, which people see. */
export const id = (header = 'Код', width = 120): Of<'text'> => ({ header, type: 'text', width, by: 'script' });
/** The key of a row whose id nobody needs to see. */
export const key = (): Technical => ({ header: 'Ключ', type: 'text', width: 60, by: 'script', technical: true });
/** What the script writes, as plain text. */
export const text = (header: string, width = 200): Of<'text'> => ({ header, type: 'text', width, by: 'script' });
/** A day that the script writes. */
export const date = (header: string): Of<'date'> => ({ header, type: 'date', width: 95, by: 'script' });
/** A number that the script works out. */
export const number = (header: string): Of<'number'> => ({ header, type: 'number', width: 130, by: 'script' });
/** A check box, which people tick. */
export const check = (header: string): Of<'check'> => ({ header, type: 'check', width: 110, by: 'people' });
/** The script's own memory: a hidden column with a name for whoever looks. */
export const technical = (header: string): Technical => ({
  header,
  type: 'text',
  width: 60,
  by: 'script',
  technical: true,
});
/** The same column, filled by people. */
export const input = <T extends ColumnType>(column: Of<T>): Of<T> => ({ ...column, by: 'people' });
