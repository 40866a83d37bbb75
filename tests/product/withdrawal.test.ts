import { describe, expect, it } from 'vitest';
import type { State } from '../../local/emulator/state';
import { choosing, PAIRS_ORDER, PEOPLE, School } from '../school';
import { AGREEMENT, issueAll } from './many-pairs';

const CHANGE_ORDER = 'Приказ «О внесении изменений в состав наставнических пар»';
const REGISTRATION = 'Лист регистрации участников мероприятия';
const HOUR = 3_600_000;

/** Texts of files that are not in the bin and of mails, by name. */
function papersOf({ files, documents, mails }: State): Map<string, string> {
  const there = Object.values(files).filter(({ id, trashed }) => !trashed && documents[id]);
  return new Map([
    ...there.map(({ id, name }): [string, string] => [`${id} ${name}`, JSON.stringify(documents[id]?.body)]),
    ...mails.map((mail, at): [string, string] => [`mail ${at}`, JSON.stringify(mail)]),
  ]);
}

function naming(state: State, surname: string): string[] {
  return [...papersOf(state)].filter(([, text]) => text.includes(surname)).map(([name]) => name);
}

function surnameOf(name: string): string {
  return name.split(' ')[0]?.slice(0, -1) ?? '';
}

/** A coordinator writes the day into the register. */
function withdraw(school: School, name: string): void {
  school.type('Согласия', 'Отозвано', (row) => row.Кто === name, '01.09.2022');
}

describe.each(PEOPLE.map(({ name, form }) => [name, form] as const))('when %s withdraws', (name, form) => {
  const side = form === 'mentor' ? 'Наставник' : 'Наставляемый';
  const code = (school: School) => school.sheet('Согласия').find((row) => row.Кто === name)?.Код;

  it('the pair ends, and no later proposal, pair, document or mail has the name', () => {
    const school = School.at('signed');
    school.workspace.advance(HOUR);
    withdraw(school, name);
    school.workspace.advance(HOUR);
    const ended = school.sheet('Пары').filter((row) => row.Состояние === 'расторгнута');
    expect(ended.map((row) => [row[side], row['Почему изменена']])).toEqual([[code(school), '']]);
    const history = school.sheet('Изменения пар').filter((row) => row.Стало === 'расторгнута');
    expect(history).toMatchObject([{ [side]: code(school), Почему: 'отозвано согласие' }]);
    expect(JSON.stringify(school.sheet('Журнал'))).toContain(`Отозвано согласие: ${code(school)}`);

    const before = new Set(naming(school.state, surnameOf(name)));
    school.command('proposePairs');
    school.tick('Подбор', 'Согласовать');
    school.command('approvePairs', ['YES']);
    for (const document of [CHANGE_ORDER, REGISTRATION, 'Приказ «Об утверждении наставнических пар»']) {
      school.command('issueDocument', [choosing(document), 'YES']);
    }
    school.skipTo('2023-02-14T09:00:00+03:00');
    school.workspace.advance(HOUR * 3);
    expect(school.state.mails.length).toBeGreaterThan(0);
    expect(naming(school.state, surnameOf(name)).filter((paper) => !before.has(paper))).toEqual([]);
    for (const sheet of ['Подбор', 'Пары']) expect(JSON.stringify(school.sheet(sheet))).not.toContain(surnameOf(name));
    // What was signed stays as it was signed.
    expect([...before].some((paper) => paper.includes('Приказ'))).toBe(true);
    expect([...papersOf(school.state).keys()].some((paper) => paper.includes('О внесении изменений'))).toBe(true);
  });

  it('drafts and lists that have the name go to the bin', () => {
    const school = School.at('issued');
    school.command('issueDocument', [choosing(REGISTRATION), 'YES']);
    school.workspace.advance(HOUR);
    expect(naming(school.state, surnameOf(name)).length).toBe(2);
    withdraw(school, name);
    school.workspace.advance(HOUR);
    expect(naming(school.state, surnameOf(name))).toEqual([]);
    expect(school.sheet('Документы')).toEqual([]);
    expect(school.sheet('Подбор')).toEqual([]);
    // The others get their papers anew.
    school.command('issueDocument', PAIRS_ORDER);
    expect(naming(school.state, surnameOf(name))).toEqual([]);
    expect(naming(school.state, surnameOf(partnerless(school, name))).length).toBeGreaterThan(0);
  });
});

/** Somebody of the pair that goes on. */
function partnerless(school: School, name: string): string {
  const row = school.sheet('Пары').find(({ Состояние }) => Состояние !== 'расторгнута');
  if (!row) throw new Error(`Nobody is left when ${name} goes.`);
  return String(row.Наставник);
}

it('a paper that waits for a job goes with its draft, and the job makes the rest', () => {
  const school = School.at('approved');
  const [{ name } = { name: '' }] = PEOPLE;
  school.workspace.advance(HOUR);
  issueAll(school, AGREEMENT, '1');
  const calls = issueAll(School.load(school.workspace.save()), AGREEMENT, '1').calls;
  const at = calls.findIndex((call) => call.name === 'DriveFiles.copy') + 1;
  issueAll(school, AGREEMENT, '1', { cut: { at, kind: 'before' } });
  expect(school.sheet('Документы').map((row) => row.Состояние)).toEqual(['в очереди', 'в очереди']);
  withdraw(school, name);
  school.command('refreshPairs');
  const left = school.sheet('Документы');
  expect(left).toHaveLength(1);
  expect(JSON.stringify(left)).not.toContain(surnameOf(name));
  expect(naming(school.state, surnameOf(name))).toEqual([]);
  school.workspace.advance(HOUR);
  expect(school.sheet('Документы').map((row) => row.Состояние)).toEqual(['проект']);
  expect(school.sheet('Задания')).toMatchObject([{ Состояние: 'готово' }]);
});

it('clearing the box in the base is a withdrawal too, also before anybody has looked', () => {
  const school = School.at('approved');
  const [name] = PEOPLE.map((person) => person.name);
  school.tick('Наставники', 'Согласие', (row) => row['Фамилия Имя Отчество'] === name, false);
  school.workspace.advance(HOUR);
  expect(
    school
      .sheet('Пары')
      .map((row) => row.Состояние)
      .sort(),
  ).toEqual(['расторгнута', 'согласована']);
  expect(JSON.stringify(school.sheet('Пары'))).not.toContain(name);
});

it('whoever records a withdrawal is told that places are free, and of no bar that nobody has set', () => {
  const school = School.at('signed');
  school.command('refreshPairs');
  // The order is a change of state, too: it frees nobody.
  expect(school.said).toMatch(/^Записано изменений: 2\. История на листе «Изменения пар»\.$/);
  school.workspace.advance(HOUR);
  withdraw(school, PEOPLE[0]?.name ?? '');
  school.command('refreshPairs');
  expect(school.said).toMatch(/^Записано изменений: 1\. .* Места законченных пар свободны\.$/);
  expect(school.sheet('Наставляемые').map((row) => row['Не предлагать наставников'])).toEqual(['', '']);
});

it('a term that has passed ends no pair, but no document names it', () => {
  const school = School.at('approved');
  school.workspace.advance(HOUR);
  school.type('Согласия', 'Действует до', () => true, '01.09.2022');
  school.skipTo('2022-09-05T09:00:00+03:00');
  school.workspace.advance(HOUR);
  expect(school.sheet('Пары').map((row) => row.Состояние)).toEqual(['согласована', 'согласована']);
  school.command('issueDocument', PAIRS_ORDER);
  expect(school.said).toContain('Пока нельзя');
});
