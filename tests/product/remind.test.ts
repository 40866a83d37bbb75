import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../src/domain/people/codes';
import { CURATOR, IN_CODES, School } from '../school';

const MENTORS = 'Анкета наставника';
const NAME = 'Фамилия Имя Отчество';

/** A school that typed three mentors by hand before asking: one agreed to notices, one has two addresses, one agreed to nothing. */
function waiting(settings: Record<string, string> = {}): School {
  const school = School.at('answered', { settings });
  typeMentor(school, { [NAME]: 'Волкова Нина Ивановна', Почта: 'volkova@school.example' });
  typeMentor(school, { [NAME]: 'Дроздова Ольга Юрьевна', Почта: 'a@x.example, spy@evil.example' });
  typeMentor(school, { [NAME]: 'Зайцев Пётр Ильич', Почта: 'zaitsev@school.example' });
  school.command('collectAnswers');
  for (const name of ['Волкова', 'Дроздова']) {
    school.type('Наставники', 'Согласие', (row) => String(row[NAME]).startsWith(name), 'да');
  }
  school.command('collectAnswers');
  return school;
}

function typeMentor(school: School, values: Record<string, string>): void {
  const { cells } = school.sheetState('Наставники');
  const header = cells.findIndex((line) => line?.some((cell) => cell?.v === NAME));
  const titles = (cells[header] ?? []).map((cell) => String(cell?.v ?? ''));
  const last = cells.findLastIndex((line) =>
    line?.some((cell) => cell?.v !== undefined && cell.v !== '' && cell.v !== false),
  );
  cells[last + 1] = titles.map((title) => (values[title] === undefined ? null : { v: values[title] }));
}

const missing = (school: School) => school.sheet('Кто не ответил').map(({ Анкета, Кто }) => [Анкета, Кто]);
const count = (school: School) => school.sheet('Анкеты').find(({ Анкета }) => Анкета === MENTORS)?.['Не ответили'];

describe('«Кто не ответил»', () => {
  it('lists the people of the bases whose answers are missing, and «Анкеты» how many', () => {
    const school = waiting();
    expect(missing(school)).toEqual([
      [MENTORS, 'Волкова Нина Ивановна'],
      [MENTORS, 'Дроздова Ольга Юрьевна'],
      [MENTORS, 'Зайцев Пётр Ильич'],
    ]);
    expect(count(school)).toBe('3 (на 01.09.2022)');
    expect(school.said).toContain('Не ответили: Анкета наставника – 3.');
  });

  it('gives each a link of their own, and who answers by it is no longer on the list', () => {
    const school = waiting();
    const link = new URL(String(school.sheet('Кто не ответил')[0]?.['Личная ссылка']));
    expect([...link.searchParams.values()]).toContain('Волкова Нина Ивановна');
    const [item] = [...link.searchParams.keys()].filter((key) => key.startsWith('entry.'));
    expect(item).toBe(`entry.${school.form('mentor').items[0]?.id}`);
    school.answer({
      form: 'mentor',
      name: 'Волкова Нина Ивановна',
      post: 'Методист',
      topics: [0],
      times: [0],
      last: '1',
    });
    // Nobody clicks: the schedule sees to it.
    school.trigger('onTick');
    expect(missing(school).map(([, name]) => name)).toEqual(['Дроздова Ольга Юрьевна', 'Зайцев Пётр Ильич']);
  });

  it('leaves out whose paper the coordinator typed in, and those who left', () => {
    const school = waiting();
    school.type('Наставники', 'В чём готов помочь', (row) => String(row[NAME]).startsWith('Волкова'), 'ФГОС');
    school.type('Наставники', 'Состояние', (row) => String(row[NAME]).startsWith('Зайцев'), 'выбыл');
    school.command('collectAnswers');
    expect(missing(school).map(([, name]) => name)).toEqual(['Дроздова Ольга Юрьевна']);
  });

  it('counts from what people expect where they typed it', () => {
    const school = waiting();
    school.type('Анкеты', 'Ожидается', (row) => row.Анкета === MENTORS, '10');
    school.command('collectAnswers');
    expect(count(school)).toBe('8 (на 01.09.2022)');
  });
});

describe('«Напомнить» in mode «ФИО»', () => {
  let school: School;
  beforeEach(() => {
    school = waiting();
  });

  it('says beforehand who gets a mail, who does not and why, from whom, and what is left for today', () => {
    const before = school.workspace.save();
    const { dialogs } = school.command('remindPeople', ['NO']);
    expect(dialogs[0]?.text).toBe(
      [
        'Анкета «Анкета наставника».',
        `Письма уйдут с адреса ${CURATOR} (1):\n• Волкова Нина Ивановна: volkova@school.example`,
        'Без письма останутся (2):\n• Дроздова Ольга Юрьевна: в ячейке «Почта» должен быть ровно один адрес\n• Зайцев Пётр Ильич: нет согласия на уведомления',
        'На сегодня у вас осталось писем: 100.',
        'Отправить письмо?',
      ].join('\n\n'),
    );
    expect(school.changesSince(before)).toEqual([]);
  });

  it('writes to one person once a day, with the personal link, and keeps it in «Письма»', () => {
    school.command('remindPeople', ['YES']);
    expect(school.said).toContain('Отправлено писем: 1.');
    const [mail] = school.state.mails;
    expect(mail).toMatchObject({ to: 'volkova@school.example' });
    expect(mail?.subject).toMatch(/^Наставничество, .*: ждём ваш ответ на анкету «Анкета наставника»$/);
    expect(mail?.body).toContain('Здравствуйте, Нина Ивановна!');
    expect(mail?.body).toContain(String(school.sheet('Кто не ответил')[0]?.['Личная ссылка']));
    expect(school.sheet('Письма').map((row) => [row.Кому, row.Состояние])).toEqual([
      ['volkova@school.example', 'отправлено'],
    ]);
    expect(school.sheet('Кто не ответил').map((row) => row.Напоминали !== '')).toEqual([true, false, false]);
    school.command('remindPeople');
    expect(school.said).toContain('Волкова Нина Ивановна: сегодня уже напоминали');
    expect(school.state.mails).toHaveLength(1);
    school.skipTo('2022-09-02T09:30:00+03:00');
    school.command('remindPeople', ['YES']);
    expect(school.state.mails).toHaveLength(2);
  });

  it('writes to nobody whose answer came while the preview stood open', () => {
    const answering = () => {
      school.workspace.firesFormTriggers = false;
      school.answer({
        form: 'mentor',
        name: 'Волкова Нина Ивановна',
        post: 'Методист',
        topics: [0],
        times: [0],
        last: '1',
      });
      school.workspace.firesFormTriggers = true;
      return { button: 'YES' };
    };
    school.command('remindPeople', [answering]);
    expect(school.state.mails).toEqual([]);
    expect(school.said).toContain('Отправлено писем: 0.');
  });

  it('does not write beyond what Google lets send on a day', () => {
    const user = school.state.users[CURATOR];
    if (!user) throw new Error('No curator.');
    Object.assign(user, { mailUsed: 100, mailDay: new Date(school.state.now).toISOString() });
    const { dialogs } = school.command('remindPeople', ['YES']);
    expect(dialogs[0]?.text).toContain(
      'На сегодня у вас осталось писем: 0. Уйдут первые 0, остальным напомните завтра.',
    );
    expect(school.said).toContain('Не отправлено: 1');
    expect(school.state.mails).toEqual([]);
  });
});

describe('«Напомнить» in mode «Коды»', () => {
  it('fills the code into the personal link of everybody whose code stands in a base', () => {
    const school = School.at('forms', IN_CODES);
    typeMentor(school, { Код: codeOf('mentor', 14) });
    school.command('remindPeople');
    const [row] = school.sheet('Кто не ответил');
    expect(row).toMatchObject({ Анкета: MENTORS, Код: codeOf('mentor', 14) });
    expect(
      new URL(String(row?.['Личная ссылка'])).searchParams.get(`entry.${school.form('mentor').items[0]?.id}`),
    ).toBe(codeOf('mentor', 14));
    expect(school.said).toContain(`${MENTORS}: не ответили 1 (${codeOf('mentor', 14)})`);
    expect(school.said).toContain('Вместо имени впишите код участника');
  });

  it('mails nobody, and gives the codes and a message for the chat', () => {
    const school = waiting();
    school.fillSettings({ Режим: 'Коды' });
    school.command('remindPeople');
    expect(school.said).toMatch(/Анкета наставника: не ответили 3/);
    expect(school.said).toContain('Сообщение для чата:\nНапоминаем. Просим заполнить анкету «Анкета наставника».');
    expect(school.state.mails).toEqual([]);
  });
});

describe('anonymous questionnaires', () => {
  it('tell nothing of who has not answered until people say how many they expect', () => {
    const school = School.at('setUp');
    school.command('openOtherSurvey', [{ text: '1' }]);
    school.command('remindPeople');
    expect(school.said).toContain('Кто не ответил, неизвестно.');
    expect(school.sheet('Кто не ответил')).toEqual([]);
    school.type('Анкеты', 'Ожидается', () => true, '12');
    school.command('collectAnswers');
    expect(school.sheet('Анкеты')[0]?.['Не ответили']).toBe('12 (на 01.09.2022)');
  });
});
