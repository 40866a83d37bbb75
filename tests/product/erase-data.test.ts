import { describe, expect, it } from 'vitest';
import type { State } from '../../local/emulator/state';
import { choosing, PEOPLE, School } from '../school';

const HOUR = 3_600_000;
const ACT = 'Акт об уничтожении персональных данных';

/** Where the state still has a text: sheets, forms, files that are not in the bin. */
function placesOf({ spreadsheets, forms, files, documents }: State, text: string): string[] {
  const found: [string, unknown][] = [
    ...Object.values(spreadsheets).flatMap(({ sheets }) =>
      sheets.map(({ name, cells }): [string, unknown] => [`лист ${name}`, cells]),
    ),
    ...Object.values(forms).map((form): [string, unknown] => [`форма ${form.title}`, form.responses]),
    ...Object.values(files)
      .filter(({ trashed }) => !trashed)
      .map(({ id, name }): [string, unknown] => [name, [name, documents[id]?.body]]),
  ];
  return found.filter(([, value]) => JSON.stringify(value ?? '').includes(text)).map(([place]) => place);
}

function erase(school: School, who: string, word = 'УДАЛИТЬ'): void {
  school.command('eraseData', [{ text: who }, { text: '1' }, 'YES', { text: word }]);
}

describe.each(PEOPLE.map(({ name }) => [name]))('the data of %s', (name) => {
  it('go from every sheet, form and draft; the code stays bare', () => {
    const school = School.at('issued');
    school.command('checkNames');
    school.workspace.advance(HOUR);
    expect(placesOf(school.state, name).length).toBeGreaterThan(6);
    erase(school, name);
    expect(school.said).toContain('Данные удалены');
    expect(placesOf(school.state, name)).toEqual([]);
    const bare = [...school.sheet('Наставники'), ...school.sheet('Наставляемые')].filter(
      (row) => row['Фамилия Имя Отчество'] === '',
    );
    expect(bare).toMatchObject([{ Состояние: 'выбыл', Согласие: false }]);
    // Nothing brings them back, and the next person gets a code of her own.
    school.workspace.advance(HOUR);
    for (const person of PEOPLE.slice(-1)) school.answer({ ...person, name: 'Новикова Алла Юрьевна' });
    school.workspace.advance(HOUR);
    expect(placesOf(school.state, name)).toEqual([]);
    const codes = [...school.sheet('Наставники'), ...school.sheet('Наставляемые')].map((row) => row.Код);
    expect(new Set(codes).size).toBe(5);
  });
});

describe('before anything is deleted', () => {
  it('it says what goes, what stays and what is left to people, and changes nothing without the word', () => {
    const school = School.at('signed');
    school.workspace.advance(HOUR);
    const before = school.workspace.save();
    erase(school, 'НК-001Д', 'да');
    const [, , preview] = school.lastRun.dialogs.map(({ text }) => text);
    for (const part of [
      'лист «Наставники»: 1',
      'лист «Согласия»: 1',
      'ответы в форме «Анкета наставника»: 1',
      'строки на листе ответов формы «Анкета наставника»: 1',
      'Приказ «Об утверждении наставнических пар» № 45-од',
      'история версий',
      'нельзя отменить',
    ])
      expect(preview).toContain(part);
    expect(school.said).toContain('Слово не совпало');
    expect(school.changesSince(before)).toEqual([]);
  });
});

it('what was signed stays, the act names the code alone, and undoing brings nobody back', () => {
  const school = School.at('signed');
  school.workspace.advance(HOUR);
  const [person] = PEOPLE;
  erase(school, person?.name ?? '');
  const kept = placesOf(school.state, person?.name ?? '');
  expect(kept).toEqual([expect.stringContaining('45-од')]);
  school.fillSettings({ 'Адрес организации': 'г. Заречный, ул. Лесная, 3' });
  school.command('issueDocument', [choosing(ACT), 'YES']);
  expect(placesOf(school.state, person?.name ?? '')).toEqual(kept);
  const act = Object.values(school.state.files).find(({ name }) => name.startsWith(ACT));
  const text = JSON.stringify(school.state.documents[act?.id ?? '']?.body ?? '');
  for (const part of ['НК-001Д', 'отзыв согласия', 'история версий', 'лист «Наставники»: 1'])
    expect(text).toContain(part);
  school.command('undoLastStep', ['YES']);
  expect(school.said).toContain('Отменять нечего');
});

it('the preview and the act name the drafts that go, every signed paper, replaced ones too, and the pairs that end', () => {
  const school = School.at('signed');
  school.workspace.advance(HOUR);
  school.command('issueDocument', [choosing('Благодарственное письмо наставнику'), { text: '1' }, 'YES']);
  school.command('correctDocument', [{ text: '1' }, { text: '1' }, 'YES']);
  school.command('registerSigned', [{ text: '2' }, { text: '46-од' }, { text: '02.03.2023' }, 'YES']);
  expect(school.sheet('Документы').map(({ Состояние }) => Состояние)).toEqual(['заменён', 'проект', 'подписан']);
  erase(school, 'НК-001Д');
  const [, , preview] = school.lastRun.dialogs.map(({ text }) => text);
  for (const part of [
    'проекты документов (их файлы уйдут в корзину Диска): 1',
    'подписанный документ: Приказ «Об утверждении наставнических пар» № 45-од',
    'подписанный документ: Приказ «Об утверждении наставнических пар» № 46-од',
    'работающие пары станут расторгнутыми: 1',
  ])
    expect(preview).toContain(part);
  expect(school.sheet('Удаление данных')[0]?.['Что удалено']).toContain('проекты документов');
  expect(school.sheet('Документы').map(({ Состояние }) => Состояние)).toEqual(['заменён', 'подписан']);
  // Nobody waits for a mentor who has left, and her places are nobody's.
  expect(school.sheet('По наставникам').map(({ Код }) => Код)).toEqual(['НК-002Ж']);
});

it('an answer row that cannot be told for certain is left to people and named', () => {
  const school = School.at('answered');
  school.workspace.advance(HOUR);
  const sheet = school.state.spreadsheets[school.spreadsheetId]?.sheets.find(
    ({ formId }) => formId === school.form('mentor').id,
  );
  // Somebody retyped the name in the answer sheet.
  for (const line of sheet?.cells ?? [])
    for (const cell of line ?? []) if (cell && cell.v === PEOPLE[0]?.name) cell.v = 'Белова А. С.';
  erase(school, PEOPLE[0]?.name ?? '');
  expect(school.sheet('Удаление данных')[0]?.['Что сделать вручную']).toContain('не смогла узнать наверняка: 1');
});
