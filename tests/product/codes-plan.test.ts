import { describe, expect, it } from 'vitest';
import { CURATOR, IN_CODES, School } from '../school';

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
