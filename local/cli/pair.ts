import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Solution } from '../../src/domain/pairing/problem/problem';
import { solveGiven } from '../../src/domain/pairing/problem/solve-problem';
import { readCsv } from './csv';
import { decode } from './decode';
import { numberOr, peopleProblem } from './pair-people';

const HELP = `Подбор пар без таблицы Google.

  npm run -s cli -- pair ЗАДАЧА.json [--json]
  npm run -s cli -- pair --mentors A.csv --mentees B.csv [--mode blend] [--min-fit 40] [--fair] [--json]

ЗАДАЧА.json: { mentors: [{ id, capacity?: 1, min?, prefers?: [] }], mentees: [{ id, prefers?: [] }],
  fit?: { "<наставляемый>|<наставник>": число }, minFit?, locked?: [[наставляемый, наставник]],
  forbidden?: [[наставляемый, наставник]], mode?, size?, fair? }
  mode  fit            наибольшая сумма совместимости (по умолчанию)
        stable-mentee  устойчивые пары по пожеланиям, лучшие для наставляемых
        stable-mentor  устойчивые пары по пожеланиям, лучшие для наставников
        blend          сначала взаимные пожелания, потом наибольшая сумма для остальных
  size  max            сначала как можно больше пар, потом сумма
  fair  true           сначала как можно больше пар, потом наименьшая совместимость как можно выше, потом сумма
  min   у наставника   группа открывается, только если в ней наберётся столько наставляемых (fit и blend)
  В prefers идут id от лучшего к худшему; вложенный список — равные.

CSV: первая строка — названия столбцов, разделитель «,», «;» или табуляция, списки внутри ячейки через «;» или «,».
  оба файла   id (или «код»), name («ФИО»), topics («темы»), times («время»), prefers («пожелания»),
              subjects («предмет»), ages («возраст»), formats («формат»), experience («стаж»), forms («форма»),
              chief («руководитель»), avoids («не хочет»), state («состояние»),
              consent («согласие»: да или нет; нет столбца — согласие есть у всех)
  наставники  ещё capacity («мест», 1 по умолчанию), min («не меньше»)
  Совместимость (0–100) считается сама; пар составляется как можно больше (--size sum: только сумма).

  --json  ответ в JSON: { pairs, total, unmatched, blocking, problems }
`;

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  mentors: { type: 'string' },
  mentees: { type: 'string' },
  mode: { type: 'string' },
  size: { type: 'string' },
  fair: { type: 'boolean' },
  'min-fit': { type: 'string' },
} as const;

/** `pair`: solves a pairing problem from a JSON file or two CSV files and prints the answer; 2 when it cannot begin. */
export function run(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const solution = solveFiles(positionals, values);
    if (solution === null) {
      process.stderr.write(HELP);
      return 2;
    }
    process.stdout.write(values.json ? `${JSON.stringify(solution, null, 2)}\n` : shown(solution));
    return 0;
  } catch (error) {
    process.stderr.write(`pair: ${inWords(error)}\n`);
    return 2;
  }
}

type Values = { [name in keyof typeof OPTIONS]?: string | boolean | undefined };

function solveFiles(files: readonly string[], values: Values): Solution | null {
  const asked = {
    ...(values.mode === undefined ? {} : { mode: values.mode }),
    ...(values.size === undefined ? {} : { size: values.size === 'sum' ? undefined : values.size }),
    ...(values.fair === undefined ? {} : { fair: values.fair }),
    ...(typeof values['min-fit'] === 'string' ? { minFit: numberOr(values['min-fit']) } : {}),
  };
  const [file, ...more] = files;
  if (typeof values.mentors === 'string' && typeof values.mentees === 'string' && file === undefined) {
    const people = peopleProblem(readCsv(values.mentors), readCsv(values.mentees));
    const solution = solveGiven({ ...people.given, size: 'max', ...asked }, { score: people.score });
    return { ...solution, problems: [...people.problems, ...solution.problems] };
  }
  if (file === undefined || more.length > 0 || values.mentors !== undefined || values.mentees !== undefined)
    return null;
  return solveGiven({ ...readJson(file), ...asked });
}

function readJson(file: string): object {
  const given = parsed(decode(readFileSync(file === '-' ? 0 : file)), file);
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw new Error(`${file}: ожидается объект { mentors: […], mentees: […] }`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: это не JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** What went wrong as a sentence; a file that is not there, or may not be read, by its name. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `файла ${path} нет`;
  if (code === 'EISDIR') return 'это папка, а нужен файл';
  if (error.message === 'Maximum call stack size exceeded') return 'слишком много уровней вложенности';
  return code === 'EACCES' ? `файл ${path} нельзя прочитать` : error.message;
}

function shown({ pairs, total, unmatched, blocking, problems }: Solution): string {
  const width = (texts: string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0);
  const [first, second] = [width(pairs.map(({ mentee }) => mentee)), width(pairs.map(({ mentor }) => mentor))];
  const lines = [
    ...pairs.map(({ mentee, mentor, fit }) => `${mentee.padEnd(first)}  ${mentor.padEnd(second)}  ${fit}`),
    `Пар: ${pairs.length}, сумма ${total}`,
    ...section(
      'Без пары',
      unmatched.map(({ id, why }) => `${id}: ${why}`),
    ),
    ...section(
      'Предпочли бы друг друга',
      blocking.map(([mentee, mentor]) => `${mentee} и ${mentor}`),
    ),
    ...section('Замечания', problems),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
