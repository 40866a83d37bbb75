import { edit } from './actions';
import { app, switchUser, words } from './app';
import { clock } from './clock';
import { askUser } from './dialogs';
import { element } from './element';
import { languageButton } from './language-button';
import { popup } from './popup';

/** The uppermost line: what is open, what time it is and who is at the keyboard. */
export function topLine(): { bar: HTMLElement; update: () => void } {
  const title = element('h1');
  const time = clock();
  const person = element('button', { type: 'button', class: 'person', 'aria-haspopup': 'menu' });
  person.addEventListener('click', () => {
    const { left, bottom } = person.getBoundingClientRect();
    const users = app.overview?.users ?? [];
    popup(
      [
        ...users.map(({ email, name }) => ({
          caption: name === email ? email : `${name} · ${email}`,
          act: () => void switchUser(email),
          checked: email === app.user,
        })),
        { caption: '' },
        { caption: words.addUser, act: () => void addUser() },
      ],
      { x: left, y: bottom },
      person,
    );
  });
  const other = languageButton();
  const update = () => {
    const { title: name = '', users = [] } = app.overview ?? {};
    title.textContent = name;
    document.title = `${name} · Nastavnik`;
    const user = users.find(({ email }) => email === app.user);
    person.textContent = user?.name ?? '';
    person.setAttribute('aria-label', `${words.user}: ${app.user}`);
    person.title = `${words.user}: ${app.user}`;
    time.update();
  };
  const note = element('span', { class: 'note' }, words.playground);
  return { bar: element('header', { class: 'top' }, title, note, time.button, person, other), update };
}

async function addUser(): Promise<void> {
  const person = await askUser();
  if (person && (await edit({ kind: 'addUser', ...person }))) await switchUser(person.email);
}
