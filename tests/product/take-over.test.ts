import { expect, it } from 'vitest';
import { CURATOR, DEPUTY, IN_CODES, PEOPLE, School } from '../school';

const HOUR = 3_600_000;

/** The keeper lets the deputy into the folder with all that lies in it. */
function letIn(school: School): void {
  for (const { id, owner } of Object.values(school.state.files)) {
    if (owner === CURATOR && id !== school.spreadsheetId) school.workspace.share(id, DEPUTY);
  }
}

/** Somebody answers after the change; the code that the base gives. */
function answerLate(school: School): unknown {
  for (const person of PEOPLE.slice(0, 1)) school.answer({ ...person, name: 'Новикова Алла Юрьевна' });
  school.workspace.advance(HOUR);
  return school.sheet('Наставники').find((row) => row['Фамилия Имя Отчество'] === 'Новикова Алла Юрьевна')?.Код;
}

function takeOver(school: School): void {
  school.workspace.grant(DEPUTY);
  school.command('takeOver', ['YES'], {}, DEPUTY);
}

it('whoever takes over is told first what stays with the earlier keeper, under the name of the command', () => {
  const school = School.at('signed');
  takeOver(school);
  const [question] = school.lastRun.dialogs;
  expect(question?.title).toBe('Перенять ведение');
  expect(question?.text).toMatch(/Анкеты, проекты и подписанные документы останутся на Диске прежнего ведущего/);
});

it('where the folder was opened to the new keeper, the same forms go on', () => {
  const school = School.at('signed');
  letIn(school);
  takeOver(school);
  expect(school.said).not.toContain('не открываются');
  expect(answerLate(school)).toMatch(/^НК-/);
  expect(school.sheet('Анкеты').map(({ Состояние }) => Состояние)).toEqual(['открыта', 'открыта']);
  school.command('checkTable', [], {}, DEPUTY);
  expect(school.said).toBe('Таблица в порядке.');
});

it('where it was not, the forms that are closed are named, and come back once it is', () => {
  const school = School.at('signed');
  takeOver(school);
  expect(school.said).toMatch(/не открываются, ответы на них не приходят: «Анкета наставля\S+», «Анкета наставника»/);
  expect(answerLate(school)).toBeUndefined();
  letIn(school);
  school.command('collectAnswers', [], {}, DEPUTY);
  expect(school.sheet('Анкеты').map(({ Состояние }) => Состояние)).toEqual(['открыта', 'открыта']);
  expect(school.sheet('Наставники').map((row) => row['Фамилия Имя Отчество'])).toContain('Новикова Алла Юрьевна');
});

it('is reminded of the coordinator whom documents and mails still name, in each mode', () => {
  const named = School.at('setUp');
  takeOver(named);
  expect(named.said).toContain('«Почта куратора»');
  const coded = School.at('setUp', IN_CODES);
  takeOver(coded);
  expect(coded.said).toContain('в ключе кодов');
  expect(coded.said).not.toContain('Почта');
});
