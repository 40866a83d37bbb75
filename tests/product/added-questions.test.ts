import { describe, expect, it } from 'vitest';
import { fillForm } from '../../local/demo/fill-form';
import { newItem } from '../../local/emulator/services/form/new-form';
import type { FormState } from '../../local/emulator/state';
import { PEOPLE, type Respondent, School } from '../school';

const [MENTOR] = PEOPLE as [Respondent];
const SHEET = 'Наставники';

/** A school that has added a question to the form of mentors. */
function asking(title: string): { school: School; form: FormState; id: string } {
  const school = School.at('forms');
  const form = school.form('mentor');
  const item = newItem(school.state, 'TEXT');
  form.items.splice(2, 0, Object.assign(item, { title }));
  return { school, form, id: String(item.id) };
}

function answer(school: School, form: FormState, person: Respondent, added: Record<string, string>): void {
  school.state.now += 1000;
  school.workspace.respond(form.id, { answers: { ...fillForm(form, person), ...added } });
}

describe('A question that the school has added to a form', () => {
  it('has a column of its own in the base, however people rename the question and the column', () => {
    const { school, form, id } = asking('Любимая книга');
    answer(school, form, MENTOR, { [id]: '=1+1' });
    expect(school.sheet(SHEET)).toMatchObject([{ 'Любимая книга': '=1+1' }]);

    for (const item of form.items) item.title = `Иначе: ${item.title}`;
    const header = school.sheetState(SHEET).cells[1]?.find((cell) => cell?.v === 'Любимая книга');
    if (header) header.v = 'Книга';
    answer(school, form, MENTOR, { [id]: 'другая' });
    expect(school.sheet(SHEET)).toMatchObject([{ Книга: 'другая' }]);
    expect(school.sheet(SHEET)).toHaveLength(1);
  });

  it('stays where it is when the table is checked and answers come without it', () => {
    const { school, form, id } = asking('=СУММ(A1)');
    answer(school, form, MENTOR, { [id]: 'да' });
    school.command('checkTable');
    expect(school.said).toContain('Таблица в порядке');
    answer(school, form, MENTOR, {});
    expect(school.sheet(SHEET)).toMatchObject([{ '=СУММ(A1)': 'да' }]);
  });
});
