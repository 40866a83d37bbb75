import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../emulator/state';
import { exportAll } from '../export';
import { contentsOf } from '../export/contents';
import { rowsOf } from './sheet';
import type { Told } from './story';

const NAMED = 'Режим «ФИО»: таблица хранит имена';
const CODED = 'Режим «Коды»: в таблице только коды и роли, имена подставляет names.html на компьютере школы';

/** One line of what was left: what, how many, and where inside the folder. */
export type Left = [what: string, count: number, where: string];

/** Saves the state of a year into a folder and makes everything else there from the saved file alone; `more` is said of it. */
export async function publish(
  { state, steps, school, schoolYear, coded }: Told,
  dir: string,
  more = '',
): Promise<{ files: string[]; left: Left[] }> {
  mkdirSync(dir, { recursive: true });
  // Mails of an earlier year would stay beside those of this one.
  rmSync(join(dir, 'mails'), { recursive: true, force: true });
  const saved = join(dir, 'state.json');
  writeFileSync(saved, JSON.stringify(state));

  const loaded = JSON.parse(readFileSync(saved, 'utf8')) as State;
  const { files } = await exportAll(loaded, dir, {
    title: `Год наставничества ${schoolYear}`,
    subtitle: `${school.short}, ${school.place} (организация и люди вымышлены). ${coded ? CODED : NAMED}${more}`,
    steps: steps.map(({ date, russian }) => ({ date, text: russian })),
    figures: [
      { value: String(rowsOf(loaded, 'Дорожная карта').length), label: 'строк плана' },
      { value: String(rowsOf(loaded, 'Пары').length), label: 'пары' },
    ],
  });
  return { files: ['state.json', ...files], left: leftBy(loaded) };
}

function leftBy(state: State): Left[] {
  const { spreadsheets, forms, documents, templates, mails } = contentsOf(state);
  const each = (what: string, entries: { path: string }[]) => entries.map(({ path }): Left => [what, 1, path]);
  return [
    ['the year on one page', 1, 'index.html'],
    ...each('spreadsheet', spreadsheets),
    ...each('order', documents),
    ...each('form', forms),
    ['mails', mails.length, 'mails/'],
    ['templates', templates.length, 'templates/'],
    ['saved state', 1, 'state.json'],
  ];
}
