import { describe, expect, it } from 'vitest';
import { readSchoolYear } from '../../../src/domain/calendar/school-year';
import type { Term } from '../../../src/domain/calendar/term';
import { type MentoringForm, PRESETS } from '../../../src/domain/roadmap/presets';
import { readPreset } from '../../../src/domain/roadmap/presets/read-preset';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { goldPlan, PLAN_IDS, seedGrid } from '../../gold';

const SCHOOL = 'МБОУ «Школа № 7»';
const YEARS = [2023, 2025, 2027];

/** What of a real plan is a field or a post in the ready one. */
const OWN: [RegExp, string][] = [
  [/Муниципально\S+ дошкольно\S+ образовательно\S+ учреждени\S+ «Детский сад № ?5 СЕРПАНТИН»/g, SCHOOL],
  [/МДОУ(?: №)?(?: «Детский сад № ?5 СЕРПАНТИН»)?/g, SCHOOL],
  [/МОУ ДО «Лужская ДЮСШ»/g, SCHOOL],
  [/лицее № 2|(?<=работников )лицея/g, SCHOOL],
  [/«Вместе к успеху»/g, '«Наставничество»'],
  [/методисты Методист 1 Методист 2/g, 'методисты'],
  [/методист Методист 2/g, 'методист'],
  [/(?<=директор(?: МБОУ «Школа № 7»)?) Директор/g, ''],
  [/Ответственный 1/g, 'Куратор'],
  // A quotation inside another one shares its end with it.
  [/(«(?:О внедрении|Положения о системе) [^«»]*МБОУ «Школа № 7»)(?!»)/g, '$1»'],
];

/** The words of a row by which it mentors so. */
const FORMS: Record<MentoringForm, RegExp> = {
  'педагог – педагог': /педагог(?:ов|ических|ам)/,
  'педагог – студент': /из числа [^.|]*студентов/,
  'педагог – ученик': /наставляемых из числа [^.|]*(?:обучающихся|учащихся)/,
  'ученик – ученик': /наставников из числа [^.|]*(?:обучающихся|учащихся)/,
};

const plans = PRESETS.map((preset, index) => [preset.key, preset, PLAN_IDS[index] ?? ''] as const);

function moved(day: string | null, shift: number): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4)) + shift;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.slice(4).replace(/-02-2[89]$/, leap ? '-02-29' : '-02-28')}`;
}

function reading({ kind, start, end, recurrence, parts, dependsOn }: Term, shift = 0): unknown {
  return {
    kind,
    start: moved(start, shift),
    end: moved(end, shift),
    recurrence,
    dependsOn,
    parts: parts?.map((part) => reading(part, shift)),
  };
}

const withoutYears = (text: string) => text.replace(/20\d\d/g, 'YYYY').replace(/(YYYY[-–/])\d\d(?!\d)/g, '$1YY');
const own = (text: string) => withoutYears(OWN.reduce((said, [from, to]) => said.replace(from, to), text));

describe.each(plans)('The ready plan «%s»', (_, preset, id) => {
  const year = readSchoolYear(goldPlan(id).schoolYear);
  const gold = readPlan(seedGrid(id), year ?? { first: 0 }).rows;

  it('is of the school year of the real one', () => expect(preset.schoolYear).toEqual(year));

  it.each(YEARS)('has in the school year that begins in %i the rows of the real one, their dates moved', (first) => {
    const rows = readPreset(preset, SCHOOL, { first });
    const shift = first - preset.schoolYear.first;
    expect(rows.map((row) => [row.section, row.number, withoutYears(row.stage), withoutYears(row.activity)])).toEqual(
      gold.map((row) => [row.section, row.number, own(row.stage), own(row.activity)]),
    );
    expect(rows.map((row) => row.content)).toEqual(gold.map((row) => row.content));
    expect(rows.map((row) => [row.responsible, row.result, row.indicator].map(withoutYears))).toEqual(
      gold.map((row) => [row.responsible, row.result, row.indicator].map(own)),
    );
    expect(rows.map(({ term }) => reading(term))).toEqual(gold.map(({ term }) => reading(term, shift)));
    expect(rows.map(({ term }) => withoutYears(term.text))).toEqual(gold.map(({ term }) => withoutYears(term.text)));
    const years = rows.flatMap((row) => JSON.stringify({ ...row, id: '' }).match(/20\d\d/g) ?? []).map(Number);
    for (const each of years) expect([first, first + 1]).toContain(each);
  });

  it('names no person and no school', () => {
    expect(preset.text).not.toMatch(/\p{Lu}\p{Ll}+ \p{Lu}\. ?\p{Lu}\.|Методист \d|Ответственный \d/u);
    expect(preset.text).not.toMatch(/МБОУ|МДОУ|МОУ|СГБОУ|СЕРПАНТИН|Лужск|лице[йея]/);
  });

  it('is said to be of the forms of mentoring that its rows speak of', () => {
    const found = Object.entries(FORMS).filter(([, words]) => words.test(preset.text));
    expect(found.map(([form]) => form).sort()).toEqual([...preset.forms].sort());
  });
});
