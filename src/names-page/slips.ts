import { codesOf, type KeyPerson } from '../domain/names/key';
import type { Role } from '../domain/people/person';
import { qrSvg } from '../domain/qr/svg';
import { made } from './page';

/** What stands on every slip: the school, and where each of the two answers. */
export type OnSlips = { school: string; links: Record<Role, string> };

const TITLES: Record<Role, string> = { mentor: 'Анкета наставника', mentee: 'Анкета наставляемого' };

/** Slips to cut out, one for each code: whose it is, the code, and the form with its picture. */
export function slipsOf(people: readonly KeyPerson[], { school, links }: OnSlips): HTMLElement[] {
  return people.flatMap((person) =>
    codesOf(person).map(({ role, code }) => {
      const words = made('div', [
        made('p', [person.name, ...(person.post === '' ? [] : [`, ${person.post}`])]),
        made('b', code),
        made('p', 'Это ваш код. Впишите его в анкету вместо имени и никому не передавайте.'),
        made('p', [TITLES[role], ...(school === '' ? [] : [`, ${school}`])]),
      ]);
      const link = links[role].trim();
      const slip = made('div', [words], 'slip');
      if (link === '') return slip;
      const picture = made('div');
      // Drawn by our own code out of squares: the address is inside them, not in the markup.
      picture.innerHTML = qrSvg(link, TITLES[role]);
      slip.append(picture, made('div', link, 'link'));
      return slip;
    }),
  );
}
