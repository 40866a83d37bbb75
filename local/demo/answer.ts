import type { ItemState } from '../emulator/state';
import type { Teacher } from './people';
import type { School } from './school';

/** Somebody opens the form's link without a Google account. */
export function answer({ space }: School, audience: string, teacher: Teacher): void {
  const form = Object.values(space.state.forms).find(({ title }) => title === `Анкета ${audience}`);
  if (!form) throw new Error(`There is no form «Анкета ${audience}».`);
  const [name, post, topics, times, last] = form.items;
  if (!name || !post || !topics || !times || !last) throw new Error(`«${form.title}» has fewer than five questions.`);
  space.respond(form.id, {
    answers: {
      [name.title]: teacher.name,
      [post.title]: teacher.post,
      [topics.title]: chosen(topics, teacher.topics),
      [times.title]: chosen(times, teacher.times),
      [last.title]: teacher.last,
    },
  });
}

function chosen({ choices }: ItemState, numbers: number[]): string[] {
  return numbers.flatMap((number) => choices[number] ?? []);
}
