import { describe, expect, it } from 'vitest';
import { fillForm } from '../../local/demo/fill-form';
import { deleteLines } from '../../local/emulator/services/spreadsheet/structure';
import type { BlockState, DocumentState } from '../../local/emulator/state';
import { type Respondent, School } from '../school';

const LATER: Respondent = {
  form: 'mentor',
  name: 'Орлова Нина Петровна',
  post: 'Старший воспитатель',
  topics: [4],
  times: [5],
  last: '3',
};
const TITLES = { mentor: 'Анкета наставника', mentee: 'Анкета наставляемого' };

describe.each(['mentor', 'mentee'] as const)('The form of a %s', (kind) => {
  const title = TITLES[kind];
  const base = kind === 'mentor' ? 'Наставники' : 'Наставляемые';
  const topics = kind === 'mentor' ? 'В чём готов помочь' : 'В чём нужна помощь';

  it('in the bin: a sentence says what to do, the base keeps its people, and it works again once it is back', () => {
    const school = School.at('answered');
    const before = school.sheet(base);
    const { id } = school.form(kind);
    trash(school, id);
    school.command('collectAnswers');
    expect(school.said).toContain(`Форма «${title}» удалена или закрыта для вас.`);
    expect(school.said).toContain('Если она в корзине Google Диска, её вернёт');
    expect(school.sheet('Анкеты').find((row) => row.Анкета === title)).toMatchObject({ Состояние: 'формы нет' });
    expect(school.sheet(base)).toEqual(before);

    trash(school, id, false);
    school.answer({ ...LATER, form: kind });
    school.command('collectAnswers');
    expect(school.said).not.toContain('удалена');
    expect(school.sheet(base).map((row) => row['Фамилия Имя Отчество'])).toContain(LATER.name);
    expect(school.sheet('Анкеты').find((row) => row.Анкета === title)).toMatchObject({ Состояние: 'открыта' });
  });

  it('gone for good: with its line deleted «Создать анкеты» makes another, and the base goes on', () => {
    const school = School.at('answered');
    const before = school.sheet(base);
    const { id } = school.form(kind);
    delete school.state.forms[id];
    delete school.state.files[id];
    school.command('collectAnswers');
    expect(school.said).toContain(`Форма «${title}» удалена или закрыта для вас.`);
    const { cells } = school.sheetState('Анкеты');
    cells.splice(
      cells.findIndex((line) => line?.some((cell) => cell?.v === title)),
      1,
    );
    school.command('openSurveys', ['YES']);
    expect(school.said).toContain('Создано анкет: 1');
    school.answer({ ...LATER, form: kind });
    const names = school.sheet(base).map((row) => row['Фамилия Имя Отчество']);
    const link = school.sheet('Анкеты').find((row) => row.Анкета === title)?.['Ссылка для ответов'];
    expect(school.sheet('Дорожная карта').map((row) => row.Ссылка)).toContain(link);
    expect(names).toEqual([...before.map((row) => row['Фамилия Имя Отчество']), LATER.name]);
  });

  it('with every question reworded and moved: answers are read as ever', () => {
    const school = School.at('forms');
    const form = school.form(kind);
    // The second row of the grid once the school has turned it round.
    const person = { ...LATER, form: kind, topics: [1] };
    for (const item of form.items) {
      item.title = `Иначе: ${item.title}`;
      if (item.type === 'GRID') item.rows.reverse();
    }
    school.answer(person);
    form.items.reverse();
    school.answer({ ...person, name: 'Сорокина Вера Ильинична', post: 'Логопед' });
    expect(school.sheet(base)).toMatchObject([
      { 'Фамилия Имя Отчество': LATER.name, Должность: LATER.post, [topics]: 'общение с коллегами' },
      { 'Фамилия Имя Отчество': 'Сорокина Вера Ильинична', Должность: 'Логопед', [topics]: 'общение с коллегами' },
    ]);
  });

  it.each(['Должность', 'Кто вы', 'удобно встречаться', 'не хотели бы'])(
    'without «%s»: the remark names it, the other answers arrive',
    (words) => {
      const school = School.at('forms');
      const form = school.form(kind);
      const place = form.items.findIndex(({ title: asked }) => asked.includes(words));
      const [gone] = form.items.splice(place, 1);
      school.workspace.firesFormTriggers = false;
      school.workspace.respond(form.id, { answers: fillForm(form, LATER) });
      school.command('collectAnswers');
      expect(school.said).toContain(`В форме «${title}» больше нет вопросов: ${gone?.title}.`);
      expect(school.sheet(base)).toMatchObject([{ 'Фамилия Имя Отчество': LATER.name }]);
    },
  );

  it('without the question of names: the coordinator is asked whose answer it is', () => {
    const school = School.at('forms');
    const form = school.form(kind);
    form.items.splice(0, 1);
    school.workspace.firesFormTriggers = false;
    school.workspace.respond(form.id, { answers: fillForm(form, LATER) });
    school.command('collectAnswers');
    expect(school.said).toContain('Неясно, чьи ответы: 1. Выберите решения на листе «Сомнения»');
    expect(school.sheet(base)).toEqual([]);
  });
});

describe('The template of the order', () => {
  const NAMES = [
    'Организация.Полное',
    'Приказ.Дата',
    'Приказ.Номер',
    'Руководитель.ФИО|подпись',
    'Пара.Наставник',
    'Пара.Наставляемый',
  ];
  const STAGES = ['issued', 'signed'] as const;

  it.each(STAGES.flatMap((stage) => NAMES.map((name) => [stage, name] as const)))(
    'before «%s» without {{%s}}: a sentence names it, nothing is made, and it goes on once the template has it again',
    (stage, name) => {
      const school = School.at('issued');
      replaceIn(template(school), `{{${name}}}`, 'тут было обозначение');
      const before = school.workspace.save();
      school.run(stage);
      expect(school.said).toBe(
        `В шаблоне «Об утверждении наставнических пар» нет: {{${name.split('|')[0]}}}. Верните эти обозначения в шаблон (в фигурных скобках, как здесь) и повторите. Документ не создан.`,
      );
      expect(school.changesSince(before)).toEqual([]);
      replaceIn(template(school), 'тут было обозначение', `{{${name}}}`);
      school.run(stage);
      expect(school.sheet('Документы')).toMatchObject([{ Состояние: stage === 'issued' ? 'проект' : 'подписан' }]);
    },
  );

  it.each(STAGES)('before «%s» with a placeholder nobody knows: a sentence names it, nothing is made', (stage) => {
    const school = School.at('issued');
    replaceIn(template(school), 'ПРИКАЗЫВАЮ', '{{Директор}} и {{Школа}}: ПРИКАЗЫВАЮ');
    const before = school.workspace.save();
    school.run(stage);
    expect(school.said).toContain('обозначения, которых программа не знает: {{Директор}}, {{Школа}}. Исправьте их');
    expect(school.changesSince(before)).toEqual([]);
  });

  it.each(STAGES)('before «%s» in the bin: a sentence says so, «Проверить таблицу» makes another', (stage) => {
    const school = School.at('issued');
    trash(school, template(school).id);
    const before = school.workspace.save();
    school.run(stage);
    expect(school.said).toMatch(/Шаблон «Приказ «Об утверждении наставнических пар»» удалён.*«Проверить таблицу»/);
    expect(school.changesSince(before)).toEqual([]);
    school.command('checkTable');
    expect(school.said).toContain('создан шаблон «Об утверждении наставнических пар»');
    school.run(stage);
    expect(school.sheet('Документы')).toMatchObject([{ Состояние: stage === 'issued' ? 'проект' : 'подписан' }]);
  });

  it('with the folder in the bin: «Проверить таблицу» makes both again', () => {
    const school = School.at('issued');
    const [folder] = template(school).parents;
    trash(school, folder ?? '');
    school.run('issued');
    expect(school.said).toContain('«Проверить таблицу»');
    school.command('checkTable');
    expect(school.said).toContain('создана папка на Google Диске');
    school.run('issued');
    const [made] = Object.values(school.state.files)
      .reverse()
      .filter(({ name, trashed }) => name.startsWith('Приказ (проект)') && !trashed);
    expect(school.state.files[made?.parents[0] ?? '']).toMatchObject({ trashed: false });
  });

  it('reworded: the next order says it in the new words', () => {
    const school = School.at('issued');
    replaceIn(template(school), 'Контроль за исполнением настоящего приказа оставляю за собой.', 'Контроль: совет.');
    school.run('issued');
    const [made] = Object.values(school.state.files).filter(
      ({ name, trashed }) => name.startsWith('Приказ (проект)') && !trashed,
    );
    expect(JSON.stringify(school.state.documents[made?.id ?? ''])).toContain('Контроль: совет.');
  });
});

describe('Files whose rows are lost', () => {
  it.each(['Документы', 'Анкеты'])(
    'with the sheet «%s» stay where they are, whatever the tick of 17 hours finds',
    (name) => {
      const school = School.at('signed');
      const { files } = structuredClone(school.state);
      const spreadsheet = school.state.spreadsheets[school.spreadsheetId];
      if (spreadsheet) spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet.name !== name);
      school.command('checkTable');
      school.workspace.advanceTo(Date.parse('2022-09-01T18:00:00+03:00'));
      expect(school.state.files).toEqual(files);
    },
  );

  it.each(['Вопросы', 'Форма'])(
    'without the column «%s»: «Создать анкеты» finds the forms again, and no answer is lost',
    (header) => {
      const school = School.at('forms');
      const { files } = structuredClone(school.state);
      const spreadsheet = school.state.spreadsheets[school.spreadsheetId];
      const sheet = school.sheetState('Анкеты');
      const column = sheet.cells[1]?.findIndex((cell) => cell?.v === header) ?? -1;
      if (spreadsheet) deleteLines(spreadsheet, sheet, 'column', column + 1, 1);
      school.command('checkTable');
      for (const person of school.people) school.answer(person);
      school.command('openSurveys', ['YES']);
      expect(school.said).toContain('Создано анкет: 2');
      school.command('collectAnswers');
      expect(school.sheet('Наставники')).toHaveLength(2);
      expect(school.sheet('Наставляемые')).toHaveLength(2);
      expect(school.state.files).toEqual(files);
    },
  );
});

function trash(school: School, id: string, trashed = true): void {
  const file = school.state.files[id];
  if (!file) throw new Error(`No file ${id}.`);
  file.trashed = trashed;
}

function template(school: School): DocumentState & { parents: string[] } {
  const file = Object.values(school.state.files).find(({ name, trashed }) => name.startsWith('Шаблон') && !trashed);
  const document = school.state.documents[file?.id ?? ''];
  if (!file || !document) throw new Error('There is no template.');
  return Object.assign(document, { parents: file.parents });
}

function replaceIn(document: DocumentState, from: string, to: string): void {
  const walk = (blocks: BlockState[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks);
      else for (const run of block.runs) run.text = run.text.replaceAll(from, to);
    }
  };
  walk(document.body);
}
