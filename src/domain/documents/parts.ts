import type { Block } from './types';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** Lines of the block in the right upper corner begin here. */
const CORNER = 255;
/** Points between the margins of a page. */
export const WIDTH = 482;
/** The same of a page on its side. */
export const WIDE = 729;

/** A paragraph of the body, with the first line indented. */
export function text(words: string, before = 0): Paragraph {
  return { kind: 'paragraph', text: words, align: 'justify', indent: true, before };
}

/** A heading inside an annex or a paper, so many points below what comes before. */
export function heading(words: string, before: number): Paragraph {
  return { kind: 'paragraph', text: words, align: 'center', bold: true, before };
}

/** The same over several lines. */
export function headings(...lines: string[]): Paragraph[] {
  return lines.map((line, index) => ({
    ...heading(line, index === 0 ? 18 : 0),
    ...(index === lines.length - 1 && { after: 6 }),
  }));
}

/** A bordered table with a header row that stands again on each page, and one row that repeats. */
export function table(widths: number[], header: string[], row: string[], size = 11): Block {
  return { kind: 'table', rows: [header, row], widths, header: true, borders: true, size };
}

/** Such a table for a numbered list of people with their posts. */
export function peopleTable(): Block {
  return table(
    [36, 256, 190],
    ['№', 'Фамилия, имя, отчество', 'Должность'],
    ['{{Список.№}}', '{{Список.ФИО}}', '{{Список.Должность}}'],
  );
}

/** A table with rows that stand once: what is the same in every school, or empty ones to be filled by hand. */
export function fixedTable(widths: number[], header: string[], rows: string[][], size = 11): Block {
  return { kind: 'table', rows: [header, ...rows], widths, header: true, borders: true, size };
}

/** So many rows of a table that have only their number. */
export function numberedRows(count: number, columns: number): string[][] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (column === 0 ? String(row + 1) : '')),
  );
}

/** Two columns of signatures without borders. */
export function signatures(...columns: string[][]): Block[] {
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, line) => columns.map((column) => column[line] ?? ''));
  return [
    { kind: 'paragraph', text: '', before: 6, size: 8 },
    { kind: 'table', rows, widths: columns.map(() => WIDTH / columns.length), borders: false },
  ];
}

/** Where people write by hand. */
export const LINE = '____________________';

/** Where somebody signs and writes the name beside. */
export const SIGNED_BY_HAND = '________________ / ________________';
/** Characters of small print from margin to margin, and what is left of them at least for a line to write on. */
const IN_A_LINE = 85;
const ROOM = 30;

/** A line to be filled by hand, and what belongs there. */
export function byHand(words: string, hint: string): Block[] {
  const rest = IN_A_LINE - words.length;
  return [
    {
      kind: 'paragraph',
      text: `${words} ${'_'.repeat(rest < ROOM ? IN_A_LINE : rest)}`.trim(),
      before: 4,
      size: 11,
    },
    { kind: 'paragraph', text: `(${hint})`, align: 'center', size: 8 },
  ];
}

/** The mark of a draft, which goes when the document is signed. */
export const DRAFT: Paragraph = { kind: 'paragraph', text: '{{Проект}}', align: 'right', bold: true };

/**
 * The same with what a correction replaces. In one line, because a line of its own would go from every other draft, and
 * taking a line away costs more calls than all the rest of a paper.
 */
export const DRAFT_OR_INSTEAD: Paragraph = { ...DRAFT, text: '{{Проект}} {{Взамен}}' };

/** The organisation above a paper that is no order. */
export const HEAD: Paragraph = { kind: 'paragraph', text: '{{Организация.Полное}}', align: 'center', bold: true };

/** Place and date of a paper, in one line. */
export const PLACE_AND_DATE: Block = {
  kind: 'table',
  rows: [['{{Организация.Место}}', '{{Документ.Дата}}']],
  widths: [WIDTH / 2, WIDTH / 2],
  borders: false,
  right: 1,
};

/** To whom a paper is written, in the right upper corner, and from whom. */
export function addressed(...from: string[]): Block[] {
  const to = ['{{Руководитель.Должность|дат}}', '{{Организация.Краткое}}', '{{Руководитель.ФИО|дат|кратко}}'];
  return [...to, ...from].map((line): Block => ({ kind: 'paragraph', text: line, left: CORNER }));
}

/** Requisites of an order after ГОСТ Р 7.0.97-2025, down to its heading. */
export function orderHead(title: string): Block[] {
  return [
    DRAFT,
    { kind: 'paragraph', text: '{{Организация.Полное}}', align: 'center', bold: true },
    { kind: 'paragraph', text: '({{Организация.Краткое}})', align: 'center' },
    { kind: 'paragraph', text: 'ПРИКАЗ', align: 'center', bold: true, before: 18 },
    {
      kind: 'table',
      rows: [['{{Приказ.Дата}}', '№\u00a0{{Приказ.Номер}}']],
      widths: [WIDTH / 2, WIDTH / 2],
      borders: false,
      right: 1,
    },
    { kind: 'paragraph', text: '{{Организация.Место}}', align: 'center' },
    { kind: 'paragraph', text: title, bold: true, before: 18 },
  ];
}

/** The preamble, «ПРИКАЗЫВАЮ:», the numbered clauses and the signature. */
export function orderBody(preamble: string, clauses: readonly string[]): Block[] {
  return [
    text(preamble, 12),
    { kind: 'paragraph', text: 'ПРИКАЗЫВАЮ:', bold: true, before: 12 },
    ...clauses.map((clause, index) => text(`${index + 1}. ${clause}`, index === 0 ? 6 : 0)),
    text('{{Взамен}}'),
    ...signature(WIDTH),
  ];
}

/** The last clause of an order. */
export const CONTROL = 'Контроль за исполнением настоящего приказа оставляю за собой.';

/** Post, and initials before the surname. */
export function signature(width: number): Block[] {
  return [
    { kind: 'paragraph', text: '', before: 18 },
    {
      kind: 'table',
      rows: [['{{Руководитель.Должность}}', '{{Руководитель.ФИО|подпись}}']],
      widths: [width / 2, width / 2],
      borders: false,
      right: 1,
    },
  ];
}

/** A new page with the corner mark of an annex to an order. */
export function annex(mark: string): Block[] {
  return [{ kind: 'page-break' }, ...annexMark(mark, CORNER)];
}

/** The same on pages that lie on their side, to the end of the document: a plan is too wide for others. */
export function landscapeAnnex(mark: string): Block[] {
  return [{ kind: 'page-break', landscape: true }, ...annexMark(mark, CORNER + WIDE - WIDTH)];
}

function annexMark(mark: string, left: number): Block[] {
  const lines = [mark, 'к приказу {{Организация.Краткое}}', 'от {{Приказ.Дата}} №\u00a0{{Приказ.Номер}}'];
  return lines.map((line): Block => ({ kind: 'paragraph', text: line, left }));
}

/** A new page with the mark of what an order approves; `approved` agrees with its gender: УТВЕРЖДЕНО, УТВЕРЖДЕНА. */
export function approvalMark(approved: string): Block[] {
  const lines = [
    approved,
    'приказом {{Организация.Краткое}}',
    'от {{Приказ.Дата}} №\u00a0{{Приказ.Номер}}',
    '(приложение 1)',
  ];
  return [{ kind: 'page-break' }, ...lines.map((line): Block => ({ kind: 'paragraph', text: line, left: CORNER }))];
}

/** Repeating rows of those who sign that they have read the order. */
export const ACQUAINTED = { 'Участник.№': 'text', 'Участник.ФИО': 'person', 'Участник.Должность': 'text' } as const;

/** A page with the acquaintance sheet. */
export function acquaintance(): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'paragraph', text: 'С приказом ознакомлены:' },
    {
      kind: 'table',
      rows: [
        ['№', 'Фамилия, имя, отчество', 'Должность', 'Дата', 'Подпись'],
        ['{{Участник.№}}', '{{Участник.ФИО}}', '{{Участник.Должность}}', '', ''],
      ],
      widths: [30, 170, 140, 70, 72],
      header: true,
      borders: true,
    },
  ];
}

/** The rows of an acquaintance sheet: each person once. */
export function acquaintedRows(people: readonly { name: string; post: string }[]): Record<string, string>[] {
  const posts = new Map(people.map(({ name, post }) => [name, post]));
  return [...posts].map(([name, post], index) => ({
    'Участник.№': String(index + 1),
    'Участник.ФИО': name,
    'Участник.Должность': post,
  }));
}
