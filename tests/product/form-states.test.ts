import { describe, expect, it } from 'vitest';
import { School } from '../school';

const PLAN = [
  ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'],
  ['1', 'Сбор анкет', '', '', ''],
  ['1.1.', 'Анкетирование потенциальных наставников', '01.09.2022 – 15.09.2022', 'Методист', 'База'],
  ['1.2.', 'Анкетирование потенциальных наставников', '10.10.2022 – 20.10.2022', 'Методист', 'База'],
];
const at = (day: string) => `2022-${day}T12:00:00+03:00`;
const school = () => School.at('forms', { plan: PLAN });
const row = (of: School) => of.sheet('Анкеты')[0] ?? {};

describe('A form', () => {
  it('is made for each side where one line of the plan asks both', () => {
    const plan = [
      ['№', 'Мероприятие', 'Сроки', 'Ответственный'],
      ['1', 'Анкетирование наставников и наставляемых', '01.09.2022 – 15.09.2022', 'Методист'],
    ];
    const made = School.at('forms', { plan }).sheet('Анкеты');
    expect(made.map((each) => each.Анкета).sort()).toEqual(['Анкета наставляемого', 'Анкета наставника']);
  });

  it('leaves «Начало» the first tab in sight: the sheets that Google puts before it are hidden', () => {
    const of = school();
    const sheets = of.state.spreadsheets[of.spreadsheetId]?.sheets ?? [];
    expect(sheets[0]?.formId).toBe(of.form('mentor').id);
    expect(sheets.find(({ hidden }) => !hidden)?.name).toBe('Начало');
  });

  it('is open when it is made, closes with its line and opens with the next one', () => {
    const of = school();
    const form = of.form('mentor');
    expect(row(of)).toMatchObject({ Состояние: 'открыта', 'По плану': 'открыта до 15.09.2022' });
    for (const [day, accepting, state, planned] of [
      ['09-15', true, 'открыта', 'открыта до 15.09.2022'],
      ['09-16', false, 'закрыта', 'откроется 10.10.2022'],
      ['10-10', true, 'открыта', 'открыта до 20.10.2022'],
      ['10-21', false, 'закрыта', 'срок прошёл 20.10.2022'],
    ] as const) {
      of.skipTo(at(day));
      of.trigger('onTick');
      expect([form.accepting, row(of).Состояние, row(of)['По плану']]).toEqual([accepting, state, planned]);
    }
    expect(form.closedMessage).toMatch(/обратитесь к куратору наставничества\. Куратор: Лебедева Ольга Петровна\.$/);
  });

  it('that people opened or closed by hand stays so until the next window', () => {
    const of = school();
    const form = of.form('mentor');
    form.accepting = false;
    of.skipTo(at('09-05'));
    of.trigger('onTick');
    expect([form.accepting, row(of).Состояние]).toEqual([false, 'закрыта']);
    of.skipTo(at('09-20'));
    of.trigger('onTick');
    form.accepting = true;
    of.skipTo(at('09-25'));
    of.command('collectAnswers');
    expect([form.accepting, row(of).Состояние]).toEqual([true, 'открыта']);
    of.skipTo(at('10-25'));
    of.command('collectAnswers');
    expect([form.accepting, row(of).Состояние]).toEqual([false, 'закрыта']);
  });

  it('that was unpublished is noticed, and «Проверить таблицу» publishes it again', () => {
    const of = school();
    Object.assign(of.form('mentor'), { published: false, accepting: false });
    of.trigger('onTick');
    expect(row(of).Состояние).toBe('снята с публикации');
    of.command('checkTable');
    expect(of.said).toContain('форма «Анкета наставника» снова опубликована');
    expect([of.form('mentor').published, of.form('mentor').accepting, row(of).Состояние]).toEqual([
      true,
      true,
      'открыта',
    ]);
  });

  it('that is in the bin comes back by «Проверить таблицу», with its answers', () => {
    const of = school();
    const { id } = of.form('mentor');
    const file = of.state.files[id];
    if (file) file.trashed = true;
    of.trigger('onTick');
    expect(row(of).Состояние).toBe('формы нет');
    of.command('checkTable');
    expect(of.said).toContain('форма «Анкета наставника» возвращена из корзины');
    expect([of.form('mentor').id, row(of).Состояние]).toEqual([id, 'открыта']);
  });

  it('that is gone for good is made anew by «Создать анкеты», which says so before', () => {
    const of = school();
    const { id } = of.form('mentor');
    delete of.state.forms[id];
    delete of.state.files[id];
    of.trigger('onTick');
    of.command('checkTable');
    expect(of.said).toContain('форма «Анкета наставника» удалена или закрыта для вас');
    const run = of.command('openSurveys', ['YES']);
    expect(run.dialogs[0]?.text).toContain('Анкета наставника – заново: ссылка будет другой');
    expect(of.form('mentor').id).not.toBe(id);
    expect(of.sheet('Анкеты')).toMatchObject([{ Состояние: 'открыта' }]);
  });
});
