import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CURATOR, IN_CODES, School, type SchoolOptions } from '../school';

const HEAD = 'head@school.example';
const VOLKOVA = 'volkova@school.example';

/** A school in mid-February with reminders to all switched on: rows are due, the head and the director have addresses. */
function due(trial: string, options: SchoolOptions = {}): School {
  const school = School.at('imported', options);
  // A cell that is copied here from elsewhere brings no list with it.
  for (const line of school.sheetState('Настройки').cells) delete line[2]?.validation;
  school.fillSettings({ Проба: trial, Напоминания: 'включены' });
  if (!options.settings) {
    school.fillSettings({ 'Почта руководителя': 'director@school.example' });
    school.type('Ответственные', 'Почта', (row) => row['Роль в плане'] === 'Заведующий', HEAD);
  }
  school.skipTo('2023-02-14T09:30:00+03:00');
  return school;
}

/** A school where a mentor who agreed to notices has not answered. */
function waiting(trial: string): School {
  const school = School.at('answered');
  const { cells } = school.sheetState('Наставники');
  const titles = (cells[1] ?? []).map((cell) => String(cell?.v ?? ''));
  const typed: Record<string, string> = {
    'Фамилия Имя Отчество': 'Волкова Нина Ивановна',
    Почта: VOLKOVA,
    Согласие: 'да',
  };
  const last = cells.findLastIndex((line) =>
    line?.some((cell) => cell?.v !== undefined && cell.v !== '' && cell.v !== false),
  );
  cells[last + 1] = titles.map((title) => (typed[title] === undefined ? null : { v: typed[title] }));
  school.command('collectAnswers');
  school.fillSettings({ Проба: trial });
  return school;
}

const addressees = (school: School) => school.state.mails.map(({ to }) => to);
const anHour = (school: School) => school.workspace.advance(3_600_000);
const remind = (school: School) => school.command('remindPeople', ['YES']);

describe('While «Проба» is on', () => {
  it.each([
    ['the letters of a day', () => due('включена'), anHour, 3],
    ['the letter of a day in «Коды»', () => due('включена', IN_CODES), anHour, 1],
    ['«Напомнить»', () => waiting('включена'), remind, 1],
    ['a word that nobody knows, which is no «выключена»', () => due('вкл'), anHour, 3],
  ] as const)('%s: all mail goes to the keeper', (_, reach, send, count) => {
    const school = reach();
    send(school);
    expect(addressees(school)).toEqual(Array(count).fill(CURATOR));
    for (const { subject, body } of school.state.mails) {
      expect(subject).toMatch(/^Проба: Наставничество/);
      expect(body).toContain('впишите в строку «Проба» слово «выключена»');
    }
  });

  it('each mail says whom it is for in earnest', () => {
    const school = due('включена');
    anHour(school);
    const [own, ...others] = school.state.mails.map(({ body }) => body);
    expect(own).toContain('и без неё пришло бы только вам');
    expect(others.join()).toContain(`Без пробы его получит director@school.example.`);
    expect(others.join()).toContain(`Без пробы его получит ${HEAD}.`);
  });

  it('windows say that it is on', () => {
    const school = waiting('включена');
    remind(school);
    expect(school.lastRun.dialogs[0]?.text).toMatch(/^Включена проба: все письма приходят только вам/);
    school.command('showYear');
    expect(school.said).toContain('Включена проба');
    school.command('refreshRoadmap');
    expect(JSON.stringify(school.sheetState('Начало').cells)).toContain('Включена проба');
  });

  it('no document is registered as signed, and the reason is told', () => {
    const school = School.at('issued');
    school.fillSettings({ Проба: 'включена' });
    const before = school.sheet('Документы');
    school.run('signed');
    expect(school.said).toContain('Идёт проба: документы в ней остаются проектами');
    expect(school.sheet('Документы')).toEqual(before);
    school.command('doNextStep');
    expect(school.said).toMatch(/^Следующий шаг: закончить пробу/);
    school.fillSettings({ Проба: 'выключена' });
    school.run('signed');
    expect(school.sheet('Документы')[0]).toMatchObject({ Состояние: 'подписан', Номер: '45-од' });
  });
});

describe('A mail of the test mode', () => {
  it('does not go out twice in it, and counts for nothing after it', () => {
    const school = due('включена');
    anHour(school);
    anHour(school);
    expect(school.state.mails).toHaveLength(3);
    school.fillSettings({ Проба: 'выключена' });
    anHour(school);
    anHour(school);
    expect(addressees(school).slice(3)).toEqual([CURATOR, 'director@school.example', HEAD]);
    expect(
      school.state.mails
        .slice(3)
        .map(({ body }) => body)
        .join(),
    ).not.toMatch(/проб/i);
    expect(school.sheet('Письма').map(({ Кому }) => Кому)).toContain(`проба: ${HEAD}`);
  });

  it('that was in doubt repeats nothing in earnest', () => {
    const school = due('включена');
    anHour(school);
    school.type('Письма', 'Состояние', () => true, 'не подтверждено');
    school.fillSettings({ Проба: 'выключена' });
    anHour(school);
    expect(school.state.mails).toHaveLength(6);
    expect(
      school.state.mails
        .slice(3)
        .map(({ body }) => body)
        .join(),
    ).not.toContain('Прошлое письмо');
  });

  it('is not a day on which a person was reminded', () => {
    const school = waiting('включена');
    remind(school);
    remind(school);
    expect(school.said).toContain('сегодня уже напоминали');
    school.fillSettings({ Проба: 'выключена' });
    remind(school);
    expect(addressees(school)).toEqual([CURATOR, VOLKOVA]);
  });
});

it('Mail leaves by one door, which knows of the test mode', () => {
  const root = join(import.meta.dirname, '../../src');
  const sending = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && /MailApp\.sendEmail|sendMail\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(sending.sort()).toEqual(['flows/mails.ts', 'google/mail.ts']);
});
