import { fillForm } from './fill-form';
import type { Teacher } from './people';
import type { School } from './school';

/** Somebody opens the form's link without a Google account. */
export function answer({ space, coded }: School, audience: string, teacher: Teacher): void {
  const form = Object.values(space.state.forms).find(({ title }) => title === `Анкета ${audience}`);
  if (!form) throw new Error(`There is no form «Анкета ${audience}».`);
  space.respond(form.id, { answers: fillForm(form, coded ? { ...teacher, name: teacher.code } : teacher) });
}
