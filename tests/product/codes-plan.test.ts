import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/domain/people/codes';
import { CURATOR, IN_CODES, PEOPLE, School } from '../school';

const NAMED_PLAN = [
  ['УТВЕРЖДАЮ директор М.И. Соколова, тел. 2-34-56'],
  ['План наставничества, составила Лебедева О.П.'],
  ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'],
  ['1.', 'Анкетирование наставников, помогает Ольга Петровна', 'сентябрь 2022', 'Методист Гусева А.Б.', 'Справка'],
  ['2.', 'Сбор согласий', 'до 20.09.2022', 'Лебедева О.П., Гусева А.Б.', 'Реестр, копия на head@school.example'],
];
const NAMES = /Сокол|Лебед|Гусев|Ольг|2-34-56|head@/;

function imported(answers: ('YES' | 'NO' | 'CANCEL' | { text: string })[]): School {
  const school = School.before('imported', { ...IN_CODES, plan: NAMED_PLAN });
  school.command('importRoadmap', answers);
  return school;
}

/** Everything that is saved, but the accounts themselves. */
function everything({ state }: School): string {
  return JSON.stringify({ ...state, users: null });
}

describe('A plan with names, imported in «Коды»', () => {
  it('has roles for them everywhere, and the pasted sheet is cleared when that is wanted', () => {
    const school = imported([{ text: '' }, 'YES', 'YES']);
    expect(school.said).toContain('В «Дорожной карте» 2 строки.');
    expect(school.said).toContain('Лист «Вставьте план» очищен.');
    expect(school.sheet('Дорожная карта').map((row) => row.Ответственный)).toEqual(['Методист', 'Куратор, Методист']);
    expect(school.sheet('Ответственные').map((row) => row['Роль в плане'])).toEqual(['Методист', 'Куратор']);
    expect(school.sheet('Ответственные').map((row) => row['Фамилия Имя Отчество'])).toEqual(['', '']);
    expect(everything(school)).not.toMatch(NAMES);
  });

  it('keeps none even where the question about roles is cancelled or asks to keep them', () => {
    for (const answer of ['CANCEL' as const, { text: '1 – оставить, 2 – оставить' }]) {
      const school = imported([answer, 'YES', 'YES']);
      expect(school.sheet('Дорожная карта')).toHaveLength(2);
      expect(everything(school)).not.toMatch(NAMES);
    }
  });

  it('leaves what the coordinator pasted where it is wanted, and says so', () => {
    const school = imported([{ text: '' }, 'YES', 'NO']);
    expect(school.said).toContain('остались имена');
    school.sheetState('Вставьте план').cells = [];
    expect(everything(school)).not.toMatch(NAMES);
  });

  it('asks for no mail addresses, and offers no reminders to others', () => {
    const school = imported([{ text: '' }, 'YES', 'YES']);
    expect(school.said).not.toMatch(/почт[уы]|адрес/);
    school.command('switchRemindersOn');
    expect(school.said).toContain('письмо о сроках приходит только вам');
  });
});

describe('The mail of a day in «Коды»', () => {
  it('goes to the keeper alone, with a list for each role, and its register knows no address', () => {
    const school = imported([{ text: '' }, 'YES', 'YES']);
    school.type('Ответственные', 'Почта', () => true, 'metodist@school.example');
    school.skipTo('2022-09-20T10:00:00+03:00');
    school.workspace.advance(3_600_000);
    expect(school.state.mails.map(({ to }) => to)).toEqual([CURATOR]);
    const [mail] = school.state.mails;
    expect(mail?.body).toMatch(/\n\nКуратор:\n• 2\. Сбор согласий [^\n]+\n\nМетодист:\n• 2\. Сбор согласий /);
    expect(school.sheet('Письма').map((row) => [row.Кому, row.Состояние])).toEqual([['ведущий', 'отправлено']]);
    school.workspace.advance(3_600_000);
    expect(school.state.mails).toHaveLength(1);
  });
});

describe('Answers by code', () => {
  it('fill the bases without a name; one that somebody writes is left out, told and shown where it was', () => {
    const school = School.at('forms', IN_CODES);
    const [mentor, , mentee] = school.people;
    if (!mentor || !mentee) throw new Error('There are no people.');
    school.answer({ ...mentor, name: codeOf('mentor', 14) });
    const last = 'Как у Ольги Петровны, тел. 2-34-56';
    school.answer({ ...mentee, name: codeOf('mentee', 101), last });
    school.command('collectAnswers');
    expect(school.said).toContain(`В ответах названы люди, телефоны или почта: ${codeOf('mentee', 101)}.`);
    const rows = [...school.sheet('Наставники'), ...school.sheet('Наставляемые')];
    expect(rows.map((row) => [row.Код, row['Фамилия Имя Отчество'], row['Главный запрос']])).toEqual([
      [codeOf('mentor', 14), '', undefined],
      [codeOf('mentee', 101), '', 'Как у (имя), тел. (телефон)'],
    ]);
    expect(
      JSON.stringify(school.state.spreadsheets[school.spreadsheetId]?.sheets.filter(({ formId }) => !formId)),
    ).not.toMatch(/Ольг|2-34-56/);
    school.command('findPersonalData');
    expect(school.said).toMatch(/«Наставляемые»: [A-Z]\d+ \(скрыто: имя, скрыто: телефон\)/);
  });

  it('make pairs and papers that call people by their codes', () => {
    const people = PEOPLE.map((person, index) => ({ ...person, name: codeOf(person.form, 20 + index) }));
    const school = School.before('issued', { ...IN_CODES, people });
    school.run('issued');
    expect(school.sheet('Пары').map((row) => [row.Наставник, row.Наставляемый])).toEqual(
      school.sheet('Пары').map((row) => [row['Код наставника'], row['Код наставляемого']]),
    );
    expect(school.said).toContain('подставьте имена на странице names.html');
    const order = Object.values(school.state.files).find(({ name }) => name.startsWith('Приказ'));
    const text = JSON.stringify(school.state.documents[order?.id ?? '']?.body);
    for (const { name } of people) expect(text).toContain(`{{${name}}}`);
    expect(text).toContain('{{Директор|подпись}}');
    expect(text).toContain('{{Куратор|дат|кратко}}');
  });
});
