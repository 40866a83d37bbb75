import { WORDS } from '../domain/messages/words';
import { removeOtherMenus, showMenu } from '../google/menu';
import { withWhatWasSeen } from '../google/places';
import { stepOrNone } from './next-step';

const { next: words } = WORDS;

/**
 * «Дальше: создать анкеты»: the menu anew, its first item with the step as it is now. It is a label and no more: where
 * a sheet is broken the menu stays as it was, and the item works out the step again when it is clicked.
 */
export function labelMenu(): void {
  try {
    showMenu(words.label(withWhatWasSeen(stepOrNone)?.short ?? words.setUpFirst));
  } catch {
    // Whoever clicks the item is told what is wrong.
  }
}

/** After the language was changed: the menu of that name, and none beside it. */
export function renameMenu(): void {
  labelMenu();
  try {
    removeOtherMenus();
  } catch {
    // Opened again, the file has the new one alone.
  }
}
