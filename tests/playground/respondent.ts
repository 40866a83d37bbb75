import { fillForm } from '../../local/demo/fill-form';
import type { Playground } from '../../local/playground/server';
import type { Respondent } from '../school';
import type { Visitor } from './browser';

/** What a person enters into the form of that title: the values of its fields by name, as the page calls them. */
export function entered(playground: Playground, person: Respondent): { title: string; fields: Map<string, string[]> } {
  const title = person.form === 'mentor' ? 'Анкета наставника' : 'Анкета наставляемого';
  const form = Object.values(playground.space.state.forms).find((each) => each.title === title);
  if (!form) throw new Error(`There is no form «${title}».`);
  const fields = Object.entries(fillForm(form, person)).flatMap(([id, answer]): [string, string[]][] => {
    const isGrid = form.items.find((item) => String(item.id) === id)?.type === 'GRID';
    if (!isGrid) return [[`q${id}`, [answer].flat()]];
    return [answer].flat().map((value, row) => [`q${id}-${row}`, [value]]);
  });
  return { title, fields: new Map(fields) };
}

/** Somebody answers a form on its own page, without an account, and sends it too early first. */
export async function fillIn(visitor: Visitor, title: string, fields: Map<string, string[]>): Promise<void> {
  const { page, context } = visitor;
  await visitor.rest();
  const link = page
    .locator('.panel li')
    .filter({ has: page.getByText(title, { exact: true }) })
    .getByRole('link');
  const [form] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await form.getByRole('button', { name: 'Отправить' }).click();
  for (const [name, values] of fields) {
    const field = form.locator(`[name="${name}"]`);
    const kind = await field.first().getAttribute('type');
    for (const value of values) {
      if (kind === 'radio' || kind === 'checkbox') await form.locator(`[name="${name}"][value="${value}"]`).check();
      else await field.fill(value);
    }
  }
  await form.getByRole('button', { name: 'Отправить' }).click();
  await form.getByText('Спасибо').waitFor();
  await form.close();
}
