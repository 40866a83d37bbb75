import { describe, expect, it } from 'vitest';
import type { FormState } from '../../local/emulator/state';
import { choosing, School } from '../school';

const TITLE = 'Выбор наставника после встречи';

function made(named = true): { school: School; form: FormState } {
  const school = School.at('answered');
  for (const sheet of ['Наставники', 'Наставляемые']) school.tick(sheet, 'Согласие');
  if (!named) school.fillSettings({ Режим: 'Коды' });
  school.command('openOtherSurvey', [choosing(TITLE)]);
  const form = Object.values(school.state.forms).find(({ title }) => title === TITLE);
  if (!form) throw new Error(school.said);
  return { school, form };
}

const offered = (form: FormState) => form.items.filter(({ type }) => type === 'LIST').map(({ choices }) => choices);

describe('the survey after the group meeting', () => {
  it('offers those with consent by name, and in mode «Коды» by code and post', () => {
    const people = ['Белова Анна Сергеевна', 'Громова Ирина Павловна'];
    expect(offered(made().form)).toEqual(Array(4).fill(people));
    const [codes] = offered(made(false).form);
    expect(codes).toMatchObject(
      [/^НК-001\S · Воспитатель$/, /^НК-002\S · Методист$/].map((text) => expect.stringMatching(text)),
    );
  });

  it('offers only those who were at the meeting once they are ticked; items and answers stay', () => {
    const { school, form } = made();
    answer(school, form, 'Ёлкина Дарья Олеговна', 'Белова Анна Сергеевна');
    const ids = form.items.map(({ id }) => id);
    school.tick('Наставники', 'Был на встрече', (row) => row['Фамилия Имя Отчество'] === 'Громова Ирина Павловна');
    school.trigger('onTick');
    expect(offered(form)).toEqual(Array(4).fill(['Громова Ирина Павловна']));
    expect(form.items.map(({ id }) => id)).toEqual(ids);
    expect(wants(school)).toBe('Белова Анна Сергеевна');
  });

  it('is left alone where nobody has changed', () => {
    const { school } = made();
    school.trigger('onTick');
    const { calls } = school.trigger('onTick');
    expect(calls.filter((call) => /setChoice|getItemById/.test(String(call)))).toEqual([]);
  });

  it('writes whom people want into their base, and enrols nobody', () => {
    const { school, form } = made();
    answer(school, form, 'Ёлкина Дарья Олеговна', 'Громова Ирина Павловна');
    answer(school, form, 'Чужая Нина Ивановна', 'Громова Ирина Павловна');
    expect(wants(school)).toBe('Громова Ирина Павловна');
    expect(school.sheet('Наставляемые')).toHaveLength(2);
  });
});

function answer(school: School, form: FormState, name: string, first: string): void {
  const item = (words: RegExp) => String(form.items.find(({ title }) => words.test(title))?.id);
  school.state.now += 1000;
  school.workspace.respond(form.id, {
    answers: { [item(/Фамилия/)]: name, [item(/Первый выбор/)]: first, [item(/комфортно/)]: '8' },
  });
}

function wants(school: School): unknown {
  const row = school.sheet('Наставляемые').find((each) => each['Фамилия Имя Отчество'] === 'Ёлкина Дарья Олеговна');
  return row?.['Хочет работать с'];
}
