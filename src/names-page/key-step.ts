import { codesOf, type KeyPerson, readKey, writeKey } from '../domain/names/key';
import { makeKey } from '../domain/names/make-key';
import { byId, download, made, say, textOf } from './page';
import { slipsOf } from './slips';

/** The first step: the key, whence it comes and what is made of it. Tells who is in it after each change. */
export function keyStep(changed: (people: readonly KeyPerson[]) => void): void {
  let people: KeyPerson[] = [];
  const said = byId('key-said', HTMLElement);
  const staff = byId('staff', HTMLTextAreaElement);
  const file = byId('key-file', HTMLInputElement);

  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = readKey(await textOf(chosen));
    take(read.people);
    say(
      said,
      [read.people.length === 0 ? 'В этом файле людей нет.' : `В ключе людей: ${people.length}.`],
      read.problems,
    );
  });

  byId('make', HTMLButtonElement).addEventListener('click', () => {
    const list = readKey(staff.value);
    if (list.people.length === 0) {
      say(said, ['Вставьте список людей: по одному в строке.'], list.problems);
      staff.focus();
      return;
    }
    const made = makeKey(people, list.people, byId('role', HTMLSelectElement).value, chance);
    take(made.people);
    staff.value = '';
    say(
      said,
      [
        `Добавлено людей: ${made.added}, всего в ключе: ${people.length}. Скачайте ключ: без него коды ничего не значат.`,
      ],
      [...made.remarks, ...list.problems],
    );
    byId('save', HTMLButtonElement).focus();
  });

  byId('save', HTMLButtonElement).addEventListener('click', () => {
    download('Ключ наставничества.csv', writeKey(people), '').click();
  });

  byId('print', HTMLButtonElement).addEventListener('click', () => {
    const value = (id: string) => byId(id, HTMLInputElement).value.trim();
    const links = { mentor: value('mentor-link'), mentee: value('mentee-link') };
    byId('slips', HTMLElement).replaceChildren(...slipsOf(people, { school: value('school'), links }));
    window.print();
  });

  function take(now: KeyPerson[]): void {
    people = now;
    byId('save', HTMLButtonElement).hidden = people.length === 0;
    byId('cards', HTMLDetailsElement).hidden = people.length === 0;
    byId('key-table', HTMLElement).replaceChildren(...(people.length === 0 ? [] : [tableOf(people)]));
    changed(people);
  }
}

function tableOf(people: readonly KeyPerson[]): HTMLTableElement {
  const row = (cells: string[], tag: 'th' | 'td') =>
    made(
      'tr',
      cells.map((cell) => made(tag, cell)),
    );
  const rows = people.map((person) => {
    const codes = codesOf(person).map(({ code }) => code);
    return row([codes.join(', ') || '—', person.name, person.post, person.roles.join(', ')], 'td');
  });
  return made('table', [
    made('thead', [row(['Код', 'Кто', 'Должность или класс', 'Роль'], 'th')]),
    made('tbody', rows),
  ]);
}

function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
