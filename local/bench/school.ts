/**
 * «Подобрать пары» of the real bundle in a school of many people on the emulator: CPU of the whole run and the number of
 * service calls. Usage: `npx tsx local/bench/school.ts 7500 2500` after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { pasteTable, typeInto } from '../emulator/services/spreadsheet/edits';
import { Workspace } from '../emulator/workspace';

const CURATOR = 'curator@school.example';
const SETTINGS: Record<string, string> = {
  'Полное название организации': 'МОУ «Школа № 1»',
  'Сокращённое название': 'Школа № 1',
  'Населённый пункт': 'г. Заречный',
  'Должность руководителя': 'Директор',
  'Фамилия Имя Отчество руководителя': 'Соколова Марина Игоревна',
  'Учебный год': '2022/2023',
  Режим: 'ФИО',
  'Законность проверена': 'да',
  'Фамилия Имя Отчество куратора': 'Лебедева Ольга Петровна',
  'Почта куратора': CURATOR,
};
const [mentees = 750, mentors = 250] = process.argv.slice(2).map(Number);
const dist = (name: string) => readFileSync(new URL(`../../build/dist/${name}`, import.meta.url), 'utf8');

let seed = 7;
const chance = (below: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

const space = Workspace.create({ code: dist('Code.js'), manifest: dist('appsscript.json') });
space.addUser(CURATOR, { name: 'Куратор' });
const id = space.bindSpreadsheet('Наставничество', CURATOR);
space.grant(CURATOR);
space.open(CURATOR);
const { cells = [] } = sheetOf('Настройки') ?? {};
const column = cells[1]?.findIndex((cell) => cell?.v === 'Значение') ?? -1;
cells.forEach((line, row) => {
  const value = line.map((cell) => SETTINGS[String(cell?.v ?? '')]).find((known) => known !== undefined);
  if (value !== undefined) typeInto(space.state, id, 'Настройки', `${'ABCDEFGH'.charAt(column)}${row + 1}`, value);
});
run('setUp');
fill('Наставники', mentors, 1, 'НК');
fill('Наставляемые', mentees, mentors + 1, 'НМ');
for (const again of ['first', 'second']) {
  const { calls, seconds, ms, said } = run('proposePairs');
  console.log(
    `${again}: ${(ms / 1000).toFixed(1)} s of CPU, ${calls} calls, ${said}${seconds ? ` (${seconds} s)` : ''}`,
  );
}

function run(handler: string) {
  const before = process.cpuUsage().user;
  const { ended, error, calls, dialogs, seconds } = space.command(CURATOR, handler, ['YES']);
  if (ended !== 'done') throw new Error(`${handler}: ${ended} ${error?.message}`);
  const said = dialogs[dialogs.length - 1]?.text ?? '';
  return { calls: calls.length, seconds, ms: (process.cpuUsage().user - before) / 1000, said };
}

function sheetOf(sheet: string) {
  return space.state.spreadsheets[id]?.sheets.find(({ name }) => name === sheet);
}

/** People as a coordinator pastes them, by the keys in the hidden row. */
function fill(sheet: string, count: number, first: number, prefix: string): void {
  const keys = (sheetOf(sheet)?.cells[0] ?? []).map((cell) => String(cell?.v ?? '').split('.')[1] ?? '');
  const rows = Array.from({ length: count }, (_, at) => {
    const code = `${prefix}-${String(first + at).padStart(5, '0')}`;
    const person: Record<string, string> = {
      id: code,
      name: `Человек${first + at} Имя`,
      topics: several('тема', 15, 2 + chance(4)),
      times: several('время', 20, 1 + chance(3)),
      subjects: several('предмет', 8, 1),
      ages: several('классы', 3, 1),
      formats: several('формат', 2, 1),
      experience: String(chance(30)),
      capacity: String(1 + chance(5)),
      consent: 'TRUE',
    };
    return keys.map((key) => person[key] ?? '');
  });
  pasteTable(space.state, id, sheet, 3, 1, rows);
}

function several(what: string, of: number, count: number): string {
  return [...new Set(Array.from({ length: count }, () => `${what} ${chance(of)}`))].join('; ');
}
