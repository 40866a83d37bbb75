import type { TABLES, Table } from '../tables';
import { EN_SHEETS } from './en/sheets';
import { type Language, spokenLanguage } from './words';

type Tables = typeof TABLES;

/** What the tabs and the headers that people see are called in another language than Russian. */
export type SheetWords = {
  readonly [K in keyof Tables]: {
    sheet: string;
    columns: {
      readonly [C in keyof Tables[K]['columns'] as Tables[K]['columns'][C] extends { technical: true }
        ? never
        : C]: string;
    };
  };
};

/** The Russian names stand in the tables themselves. */
const SHEETS: Record<Exclude<Language, 'русский'>, SheetWords> = { English: EN_SHEETS };

type Names = { sheet: string; columns: Readonly<Record<string, string>> };

/** What the tab of a table is called in the language spoken. */
export function sheetName(table: Table): string {
  return namesIn(spokenLanguage(), table)?.sheet ?? table.sheet;
}

/** What a column is called in the language spoken. */
export function headerOf(table: Table, key: string): string {
  return namesIn(spokenLanguage(), table)?.columns[key] ?? table.columns[key]?.header ?? key;
}

/** What the tab of a table may be called, first in the language spoken. */
export function sheetNames(table: Table): string[] {
  return [...new Set([sheetName(table), table.sheet, ...others(table).map(({ sheet }) => sheet)])];
}

/** What a column may be called, first in the language spoken. */
export function headersOf(table: Table, key: string): string[] {
  const header = table.columns[key]?.header ?? key;
  return [...new Set([headerOf(table, key), header, ...others(table).map(({ columns }) => columns[key] ?? header)])];
}

function namesIn(language: Language, { key }: Table): Names | undefined {
  return language === 'русский' ? undefined : (SHEETS[language] as Readonly<Record<string, Names>>)[key];
}

function others(table: Table): Names[] {
  return (Object.keys(SHEETS) as Language[]).flatMap((language) => namesIn(language, table) ?? []);
}
