import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatCivil } from '../../src/domain/calendar/civil-date';
import { readSchoolYear, type SchoolYear } from '../../src/domain/calendar/school-year';
import type { Term } from '../../src/domain/calendar/term';
import { kindsOf } from '../../src/domain/roadmap/actions';
import type { PlanRow } from '../../src/domain/roadmap/plan-row';
import { type Plan, readPlan } from '../../src/domain/roadmap/read-plan';
import { readTableText } from '../../src/domain/roadmap/table-text';
import { tidy } from '../../src/domain/text';
import { decode } from './decode';
import { textTable } from './text-table';

const HELP = `Прочитать дорожную карту из файла.

  npm run -s cli -- roadmap ФАЙЛ.tsv --school-year 2024/2025 [--json]

ФАЙЛ: таблица, скопированная из Word, с сайта или из таблицы (ячейки через табуляцию, «;» или «|»); «-» — из потока.
  --school-year  учебный год плана; без него берётся год из заголовка плана
  --json         всё прочитанное в JSON: { rows: [], problems: [] }; иначе — таблица для чтения
`;

const USAGE = 'Назовите один файл с планом: roadmap ФАЙЛ.tsv --school-year 2024/2025 [--json]';

const OPTIONS = {
  'school-year': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `roadmap`: reads a plan from a file and prints its rows; 1 with one sentence when there is nothing to read. */
export function run(args: string[]): number {
  try {
    const { values, positionals } = optionsOf(args);
    const [file, ...more] = positionals;
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    if (file === undefined || more.length > 0) throw new Error(USAGE);
    const text = decode(bytesOf(file));
    const plan = readPlan(readTableText(text), schoolYearOf(values['school-year'], text));
    process.stdout.write(values.json ? `${JSON.stringify(printed(plan), null, 2)}\n` : shown(plan));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    throw new Error(USAGE);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    throw new Error(`Файл «${file}» не прочитан: проверьте, что он есть и что его можно открыть.`);
  }
}

function schoolYearOf(asked: string | undefined, text: string): SchoolYear {
  const year = readSchoolYear(asked ?? text);
  if (year !== null && (asked === undefined || /^\s*\d{4}\s*[-–—/]\s*(?:\d{4}|\d{2})\s*$/.test(asked))) return year;
  throw new Error(
    asked === undefined
      ? 'В плане не назван учебный год: добавьте --school-year 2024/2025.'
      : `«${asked}» — не учебный год: напишите его так: --school-year 2024/2025.`,
  );
}

/** What a program reads: what the plan does not print is null. */
function printed(plan: Plan) {
  const above = tidy([...plan.above, plan.title].join(' '));
  return {
    rows: plan.rows.map((row) => ({
      section: row.section,
      number: row.number || null,
      stage: row.stage || null,
      activity: row.activity,
      content: row.content,
      term: { ...termOf(row.term), parts: (row.term.parts ?? []).map(termOf) },
      responsible: row.responsible || null,
      result: row.result || null,
      indicator: row.indicator || null,
      actions: kindsOf(row),
      notes: row.notes,
    })),
    problems: [...(above === '' ? [] : [`Над таблицей: «${above}».`]), ...plan.problems],
  };
}

function termOf({ text, kind, start, end, recurrence }: Term) {
  return { text: text || null, kind, start, end, recurrence };
}

function shown(plan: Plan): string {
  const stages = [...new Set(plan.rows.map(({ stage }) => stage))];
  const tables = stages.map((stage) => {
    const rows = plan.rows.filter((row) => row.stage === stage);
    const section = rows[0]?.section ?? null;
    return `${section === null ? '' : `${section}. `}${stage}\n${textTable(HEADINGS, rows.map(cellsOf))}`;
  });
  const problems = plan.problems.map((problem) => `• ${problem}`);
  return [
    plan.title,
    ...tables,
    `Строк: ${plan.rows.length}, с датой: ${plan.rows.filter(({ term }) => term.end !== null).length}.`,
    ...(problems.length === 0 ? [] : [`Обратите внимание:\n${problems.join('\n')}`]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const HEADINGS = [
  { title: '№', width: 6 },
  { title: 'Мероприятие', width: 48 },
  { title: 'Срок', width: 22 },
  { title: 'Даты', width: 12 },
  { title: 'Ответственный', width: 22 },
  { title: 'Результат', width: 28 },
  { title: 'Примечания', width: 20 },
];

function cellsOf(row: PlanRow): string[] {
  const { term } = row;
  const parts = (term.parts ?? []).map((part) => `${part.text}: ${datesOf(part)}`);
  return [
    row.number,
    [row.activity, ...row.content.map((point) => `– ${point}`)].join('\n'),
    term.text,
    parts.length > 0 ? parts.join('\n') : datesOf(term),
    row.responsible,
    [row.result, row.indicator].filter((text) => text !== '').join('\n'),
    row.notes.join('\n'),
  ];
}

function datesOf({ start, end, kind, dependsOn }: Term): string {
  if (kind === 'unknown') return 'не распознан';
  if (dependsOn !== undefined) return `ждёт: ${dependsOn}`;
  if (end === null) return start === null ? '' : `с ${formatCivil(start)}`;
  if (start === null) return `до ${formatCivil(end)}`;
  return start === end ? formatCivil(end) : `${formatCivil(start)}\n${formatCivil(end)}`;
}
