import { openFile, perform } from './actions';
import { words } from './app';
import { dialog } from './dialogs';
import { element } from './element';
import { languageButton } from './language-button';

/** Lets the person choose what to begin with. */
export async function askHowToStart(closable: boolean): Promise<void> {
  const choice = (value: string, title: string, about: string) =>
    element(
      'button',
      { value, class: 'choice', autofocus: value === 'empty' },
      element('strong', {}, title),
      element('span', {}, about),
    );
  const { result } = dialog({
    title: words.startTitle,
    body: [
      element('p', {}, words.startAbout),
      element(
        'div',
        { class: 'start' },
        choice('empty', words.startEmpty, words.startEmptyAbout),
        choice('year', words.startYear, words.startYearAbout),
        choice('file', words.startFile, words.startFileAbout),
      ),
      languageButton(),
    ],
    buttons: [],
    closed: 'none',
    className: 'beginning',
    closable,
  });
  const chosen = await result;
  if (chosen === 'file') openFile();
  if (chosen !== 'empty' && chosen !== 'year') return;
  const { problem } = await perform({ kind: 'start', choice: chosen });
  if (problem) await askHowToStart(closable);
}
