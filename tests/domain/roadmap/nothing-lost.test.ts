import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerm } from '../../../src/domain/calendar/term';
import { type ColumnKey, readHeadings } from '../../../src/domain/roadmap/columns';
import { type Plan, readPlan } from '../../../src/domain/roadmap/read-plan';
import { readTableText } from '../../../src/domain/roadmap/table-text';
import { tidy } from '../../../src/domain/text';

const YEAR = { first: 2024 };
const RUNS = { seed: 20240902, numRuns: Number(process.env.RUNS ?? 150) };
const HEADINGS = [
  '№',
  'Этап',
  'Мероприятие',
  'Содержание',
  'Срок',
  'Ответственный',
  'Результат',
  'Показатель',
  'Примечание',
  '',
];

/** Pieces that a careless table is made of; «W» becomes a word that stands nowhere else. */
const PIECE = fc.constantFrom(
  'W',
  'W',
  'w',
  'W w',
  '1. W',
  '2. w',
  '- W',
  '1.1',
  '3',
  'II',
  'сентябрь',
  'Май 2025',
  'до',
  'до 30.09.2024г.',
  '-//-',
  '"W"',
  'Директор W',
  'W;\n- w',
  '1. W 2. W',
  '—',
  ',',
  '2024',
  'W,',
  '(w)',
  '**W**',
);
const CELL = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.array(PIECE, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')) },
);
const LINE = fc.oneof(
  { weight: 8, arbitrary: fc.array(CELL, { maxLength: 10 }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.constant<string[]>(['--', '--']) },
);
const TABLE = fc.record({
  above: fc.array(fc.array(CELL, { maxLength: 2 }), { maxLength: 3 }),
  headings: fc.shuffledSubarray(HEADINGS, { minLength: 2 }),
  lines: fc.array(LINE, { maxLength: 14 }),
});

/** The table with a word of its own in each place, so that a word lost or doubled shows. */
function table({ above, headings, lines }: { above: string[][]; headings: string[]; lines: string[][] }): string[][] {
  let count = 0;
  const name = (letter: string) => {
    count += 1;
    return `${letter === 'W' ? 'Ц' : 'ц'}${[...String(count)].map((digit) => 'абвгдежзик'[Number(digit)]).join('')}ц`;
  };
  const own = (cells: string[]) => cells.map((cell) => cell.replace(/[Ww]/g, name));
  return [...above.map(own), headings, ...lines.map(own)];
}

function ownWords(text: string): string[] {
  return text.match(/[Цц][абвгдежзик]+ц/g) ?? [];
}

function wordsOfRows({ rows }: Plan): string[] {
  return rows.flatMap((row) => {
    const own = (field: (typeof row.inherited)[number], text: string) => (row.inherited.includes(field) ? '' : text);
    const content = row.content.filter((point) => !row.activity.includes(point));
    return ownWords(
      [
        own('activity', row.activity),
        ...content,
        own('term', row.term.text),
        own('responsible', row.responsible),
        own('result', row.result),
        own('indicator', row.indicator),
      ].join(' '),
    );
  });
}

describe('any table at all', () => {
  it('is read without an exception and without a lost or doubled word', () => {
    fc.assert(
      fc.property(TABLE, (made) => {
        const grid = table(made);
        const plan = readPlan(grid, YEAR);
        const words = ownWords(grid.flat().join(' '));
        const stages = plan.rows.map(({ stage }) => stage).join(' ');
        const everywhere = [
          plan.title,
          ...plan.above,
          ...plan.problems,
          stages,
          ...plan.rows.map(({ number }) => number),
          ...plan.rows.flatMap(({ notes }) => notes.filter((note) => note.startsWith('Примечание:'))),
        ];
        const found = new Set([...wordsOfRows(plan), ...ownWords(everywhere.join(' '))]);
        expect(words.filter((word) => !found.has(word))).toEqual([]);
        const printed = wordsOfRows(plan);
        expect(printed.length).toBe(new Set(printed).size);
      }),
      RUNS,
    );
  });

  it('is read so whatever a person says of its columns', () => {
    const columns = fc.shuffledSubarray<ColumnKey | null>(
      ['number', 'stage', 'content', 'term', 'responsible', 'result', null],
      { minLength: 3 },
    );
    fc.assert(
      fc.property(TABLE, columns, fc.nat(3), (made, others, place) => {
        const grid = table(made);
        const said: (ColumnKey | null)[] = [...others.slice(0, place), 'activity', ...others.slice(place)];
        const plan = readPlan(grid, YEAR, said);
        const told = [
          plan.title,
          ...plan.above,
          ...plan.problems,
          ...plan.rows.flatMap((row) => [row.stage, row.number, ...row.notes]),
        ];
        const found = new Set([...wordsOfRows(plan), ...ownWords(told.join(' '))]);
        expect(ownWords(grid.flat().join(' ')).filter((word) => !found.has(word))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives every row an id of its own and a place for each of its fields', () => {
    fc.assert(
      fc.property(TABLE, (made) => {
        const { rows } = readPlan(table(made), YEAR);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(rows.every(({ activity, content }) => activity !== '' || content.length > 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is parted into cells without a lost sign', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '"', '\t', '\n', 'б', ' ', ';', '|', '""'), { maxLength: 30 }),
        (signs) => {
          const text = signs.join('');
          const letters = (from: string) => from.replace(/[^aб]/g, '');
          expect(letters(readTableText(text).flat().join(''))).toBe(letters(text));
        },
      ),
      RUNS,
    );
  });
});

describe('any deadline at all', () => {
  const words = fc.constantFrom(
    'до',
    'не',
    'позднее',
    'сентябрь',
    'Мая',
    '2024',
    '31.02.2024',
    '15',
    'числа',
    'ежегодно',
    'раз',
    'в',
    'год',
    '-',
    ',',
    ';',
    '\n',
    'I',
    'квартал',
    'неделя',
    'после',
    'приказа',
    'by',
    'the end of',
    'May',
    'г.',
    '(',
    ')',
    '1.',
    '99.99',
    '0',
    'полугодие',
    'декада',
    'конец',
    'каждую',
    'пятницу',
    'сентяборь',
  );

  it('keeps its text and has real days, the first not after the last', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (chosen) => {
        const text = chosen.join(' ');
        const term = readTerm(text, YEAR);
        expect(term.text).toBe(tidy(text));
        for (const day of [term.start, term.end]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (term.start !== null && term.end !== null) expect(term.start <= term.end).toBe(true);
        if (term.kind === 'unknown' || term.kind === 'none') expect([term.start, term.end]).toEqual([null, null]);
        expect((term.parts ?? []).every((part) => text.replace(/\s+/g, ' ').includes(part.text))).toBe(true);
      }),
      RUNS,
    );
  });

  it('of any signs is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(readTerm(text, YEAR).text).toBe(tidy(text));
      }),
      RUNS,
    );
  });

  it('is no exception as a heading either', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), (cells) => {
        expect(readHeadings(cells)?.titles ?? cells).toEqual(cells);
      }),
      RUNS,
    );
  });
});
