import menuPage from '../dialogs/menu.html';
import { pageWith } from '../dialogs/page';
import { type Group, WINDOWS } from '../domain/menu';
import type { MenuFacts } from '../domain/menu-states';
import { type MenuView, menuView } from '../domain/menu-view';
import { unlessBroken } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/words';
import { nextStep } from '../domain/next-step';
import { isKeptBy, type Settings } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { lastStep } from '../domain/undo/steps';
import { myEmail } from '../google/accounts';
import { readTable } from '../google/sheets';
import { showFloating } from '../google/ui';
import { lazily } from './lazily';
import { progressFinders } from './next-step';
import { currentSettings } from './settings';

const { menu, menuWindow: words } = WORDS;
const SIZE = { width: 540, height: 560 };

/** «Открыть окно «План»»: all commands of a submenu with what they do and how they stand; a click does one. */
export function showMenuWindow(group: Group): null {
  // First, because who reads the settings speaks their language.
  const now = menuNow(group);
  showFloating(menu.groups[group], pageWith(menuPage, { words: words.page, menu: now }), SIZE);
  return null;
}

/** The same for a window that is open already; before set-up and with a broken sheet it says what is wrong instead. */
export function menuNow(group: Group): MenuView {
  if (!(group in WINDOWS)) throw new Error(`There is no submenu ${group}.`);
  return unlessBroken(
    () => {
      const settings = currentSettings();
      const facts = factsOf(settings);
      const otherKeeper = isKeptBy(settings, myEmail()) ? '' : settings.keeper;
      return menuView(group, { next: nextStep(facts), facts, otherKeeper, problem: '' });
    },
    ({ isBeforeSetUp, message }) => {
      const first = isBeforeSetUp ? ({ first: 'showWizard' } as const) : {};
      return menuView(group, { next: null, ...first, facts: null, otherKeeper: '', problem: message });
    },
  );
}

function factsOf(settings: Settings): MenuFacts {
  return lazily<MenuFacts>({
    ...progressFinders(settings),
    settings: () => settings,
    past: () => readTable(TABLES.past),
    missing: () => readTable(TABLES.missing),
    unanswered: () => readTable(TABLES.unanswered).length,
    jobs: () => readTable(TABLES.jobs),
    templates: () => readTable(TABLES.templates),
    lastStep: () => lastStep(readTable(TABLES.snapshots))?.title ?? '',
  });
}
