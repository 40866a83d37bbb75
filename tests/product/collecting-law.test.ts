import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteRow, sortRows } from '../../local/emulator/services/spreadsheet/edits';
import { nameKey } from '../../src/domain/people/names';
import type { School } from '../school';
import { askingSchool, give } from './answering';

const FORMS = ['mentor', 'mentee'] as const;
const SHEETS = { mentor: 'Наставники', mentee: 'Наставляемые' } as const;
const STEMS = ['Бар', 'Вол', 'Гор', 'Дуб', 'Жур', 'Зол'];
const ENDS = ['анова', 'ецкая', 'ичева', 'юкина', 'ягина', 'опова', 'ушина', 'ылова'];
const FIRST = ['Анна', 'Ирина', 'Ольга', 'Юлия', 'Алёна'];
const MIDDLE = ['Сергеевна', 'Петровна', 'Львовна', 'Олеговна'];
/** Forty-eight people, no two alike. */
const PEOPLE = STEMS.flatMap((stem, one) =>
  ENDS.map((end, two) => [stem + end, FIRST[(one + two) % 5], MIDDLE[(one * 3 + two) % 4]].join(' ')),
);
/** How people write one name. */
const SPELLINGS: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase().replace(/ё/g, 'е'),
  (name) => `${name.split(' ').slice(1).join(' ')} ${name.split(' ')[0]}`,
  (name) => ` ${name.replace(/ /g, '\u00a0  ')}.`.normalize('NFD'),
  (name) => name.replace(/[ао]/g, (letter) => (letter === 'а' ? 'a' : 'o')),
  (name) => `\u200b${name.slice(0, 3)}\u200d${name.slice(3)}`,
];

const anyAct = fc.record({
  what: fc.constantFrom('give', 'give', 'give', 'give', 'give', 'edit', 'edit', 'delete', 'tidy', 'answer', 'tick'),
  form: fc.constantFrom(...FORMS),
  who: fc.nat(PEOPLE.length - 1),
  spelling: fc.nat(SPELLINGS.length - 1),
  post: fc.integer({ min: 1, max: 9999 }).map((number) => `Должность ${number}`),
  nth: fc.nat(),
});
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** One version of a response, as somebody sent it. */
type Version = { response: string; form: (typeof FORMS)[number]; who: number; at: number; post: string };

/** Does what people and triggers do; returns every version of a response that was there when answers were collected. */
function live(school: School, acts: readonly Act[]): Version[] {
  const inForms = new Map<string, Version>();
  const collected: Version[] = [];
  const collect = (handler: 'onAnswer' | 'onTick') => {
    school.trigger(handler);
    for (const version of inForms.values()) if (!collected.includes(version)) collected.push(version);
  };
  for (const { what, form, who, spelling, post, nth } of acts) {
    school.state.now += 480_000;
    const sent = [...inForms.values()].filter((version) => version.form === form);
    const old = sent[nth % Math.max(sent.length, 1)];
    if (what === 'give' || (what === 'edit' && old)) {
      const whom = what === 'edit' && old ? old.who : who;
      const name = SPELLINGS[spelling]?.(PEOPLE[whom] ?? '') ?? '';
      const { id, timestamp } = give(school, { form, name, post }, what === 'edit' ? old?.response : undefined);
      inForms.set(id, { response: id, form, who: whom, at: timestamp, post });
    } else if (what === 'delete' && old) {
      const { responses } = school.form(form);
      responses.splice(
        responses.findIndex(({ id }) => id === old.response),
        1,
      );
      inForms.delete(old.response);
    } else if (what === 'tidy') {
      tidy(school, form, nth);
    } else if (what === 'answer' || what === 'tick') {
      collect(what === 'tick' ? 'onTick' : 'onAnswer');
    }
  }
  collect('onTick');
  return collected;
}

/** Somebody sorts Google's answer sheet and deletes a row of it. */
function tidy(school: School, form: Version['form'], nth: number): void {
  const { state, spreadsheetId } = school;
  const sheet = state.spreadsheets[spreadsheetId]?.sheets.find(({ formId }) => formId === school.form(form).id);
  if (!sheet || sheet.cells.length < 3) return;
  sortRows(state, spreadsheetId, sheet.name, 2, 1 + (nth % 3), nth % 2 === 0);
  deleteRow(state, spreadsheetId, sheet.name, 2);
}

/** The whole truth about collecting: of each person and form the latest version counts. */
function fold(versions: readonly Version[]): Record<string, Version> {
  const last: Record<string, Version> = {};
  for (const version of [...versions].sort((a, b) => a.at - b.at)) last[`${version.form} ${version.who}`] = version;
  return last;
}

it('Whatever is answered, corrected, deleted and lost on the way, the bases say what a fold of the answers says', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 400, maxLength: 700 }), (acts) => {
      const school = askingSchool();
      const versions = live(school, acts);
      const expected = Object.values(fold(versions));
      for (const form of FORMS) {
        const people = school.sheet(SHEETS[form]);
        const named = (who: number) => nameKey(PEOPLE[who] ?? '');
        const said = people.map((row) => `${nameKey(String(row['Фамилия Имя Отчество']))}: ${row.Должность}`);
        const wanted = expected.filter((version) => version.form === form);
        expect(said.sort()).toEqual(wanted.map(({ who, post }) => `${named(who)}: ${post}`).sort());
      }
      const history = school.sheet('История ответов');
      expect(history).toHaveLength(new Set(versions.map(({ response }) => response)).size);
      expect(history.filter((row) => row['Что стало с ответом'] === 'учтён')).toHaveLength(expected.length);
      expect(school.sheet('Сомнения')).toEqual([]);
      expect(sharedNumbers(school)).toEqual(true);
    }),
    { seed: 12, numRuns: 4, endOnFailure: true },
  );
});

/** Whether one name has one number in both bases, and one number one name. */
function sharedNumbers(school: School): boolean {
  const rows = FORMS.flatMap((form) => school.sheet(SHEETS[form]));
  const pairs = new Set(
    rows.map((row) => `${nameKey(String(row['Фамилия Имя Отчество']))} ${String(row.Код).slice(3)}`),
  );
  const names = new Set(rows.map((row) => nameKey(String(row['Фамилия Имя Отчество']))));
  return pairs.size === names.size && new Set(rows.map((row) => String(row.Код).slice(3))).size === names.size;
}

describe('Answers that come all at once', () => {
  const FIFTY = PEOPLE.concat('Ракитина Вера Ильинична', 'Светлова Нина Юрьевна');

  it('fifty in one minute, most of them while another run is at work: each is there, once', () => {
    const school = askingSchool();
    const rest = FIFTY.slice(1);
    give(school, { name: FIFTY[0] ?? '' });
    const minute = school.state.now;
    let busy = 0;
    const more = () => {
      const name = rest.shift();
      if (name === undefined) return;
      const form = school.form('mentor');
      give(school, { name });
      if (school.trigger('onAnswer').calls.length < 10) busy += 1;
      school.state.now = minute;
      expect(form.responses.length).toBeLessThanOrEqual(50);
    };
    school.trigger('onAnswer', { interrupt: { at: 'every', run: more } });
    while (rest.length > 0) more();
    school.trigger('onTick');
    expect(busy).toBeGreaterThan(10);
    const names = school.sheet('Наставники').map((row) => row['Фамилия Имя Отчество']);
    expect([...names].sort()).toEqual([...FIFTY].sort());
    expect(school.sheet('История ответов').map((row) => row['Что стало с ответом'])).toEqual(Array(50).fill('учтён'));
  });

  it.each([
    ['late', { late: 1500 }],
    ['twice, the second time with nothing in the event', { doubled: 1 }],
    ['or not at all', { lost: 0.7 }],
  ])('with triggers that come %s: each is there within two hours, once', (_, triggerFaults) => {
    const school = askingSchool();
    school.workspace.conditions = { ...school.workspace.conditions, triggerFaults: { ...triggerFaults, seed: 5 } };
    for (const name of FIFTY.slice(0, 12))
      school.answer({ form: 'mentor', name, post: 'П', topics: [0], times: [0], last: '1' });
    school.workspace.conditions = {};
    school.workspace.advance(2 * 3_600_000);
    const names = school.sheet('Наставники').map((row) => row['Фамилия Имя Отчество']);
    expect([...names].sort()).toEqual(FIFTY.slice(0, 12).sort());
  });

  it('five hundred from strangers: two hundred a day come in, who is known is updated, and the rest waits for a decision', () => {
    const school = askingSchool();
    for (let junk = 0; junk < 500; junk += 1) give(school, { name: word(junk), post: 'спам' });
    give(school, { name: word(0), post: 'настоящий' });
    for (let hour = 0; hour < 3; hour += 1) school.trigger('onTick');
    const posts = school.sheet('Наставники').map((row) => row.Должность);
    expect([posts.length, posts[0]]).toEqual([200, 'настоящий']);
    expect(school.sheet('Сомнения')).toMatchObject([{ 'Что пришло': 'больше 200 ответов за день', Решение: '' }]);
    expect(
      school.sheet('История ответов').filter((row) => row['Что стало с ответом'] === 'сверх предела'),
    ).toHaveLength(300);
    school.type('Сомнения', 'Решение', () => true, 'новый человек');
    school.command('collectAnswers');
    expect(school.sheet('Наставники')).toHaveLength(500);
    expect(school.sheet('Сомнения')[0]?.['Что сделано']).toBe('Учтено для всех ответов этого дня.');
  });

  /** Words that no one slip turns into one another. */
  function word(number: number): string {
    const letter = (place: number) => String.fromCharCode(1072 + (Math.floor(number / 25 ** place) % 25)).repeat(3);
    return `Б${letter(0)}${letter(1)}в Имя`;
  }
});
