import { FILE_KEYS } from '../domain/file-keys';
import { WORDS } from '../domain/messages/words';
import { blocksOf } from '../domain/roadmap/document-blocks';
import { planInDocument } from '../domain/roadmap/document-plan';
import type { Settings } from '../domain/settings';
import { documentLink, documentResource, writeText } from '../google/documents';
import { createDocument, ensureFile, isThere } from '../google/drive';
import { underLock } from '../google/lock';
import { pastedTable } from '../google/pages';
import { askAgain } from './ask-again';
import { keeperSettings, remember } from './settings';

const { import: words } = WORDS;

/** A plan as it was pasted, and what of it stands apart. */
export type Source = { grid: string[][]; apart: string[]; isSheet: boolean };

/** «Создать документ для плана»: an empty Google document in the school's folder, where a plan may be pasted. */
export function makePlanDocument(): string {
  const settings = keeperSettings();
  if (isThere(settings.planDocument)) return words.documentThere(documentLink(settings.planDocument));
  return underLock(() => {
    const key = FILE_KEYS.planDocument(settings.keeper);
    const id = ensureFile(
      key,
      () => createDocument(key, words.documentName, settings.folder),
      (made) => writeText(made, words.documentText),
    );
    remember({ planDocument: id });
    return words.documentMade(documentLink(id));
  });
}

/** The pasted plan: of the sheet, or of the document where the sheet is empty; of both, the one people choose. */
export function pastedPlan(settings: Settings): Source | null | undefined {
  const sheet = { grid: pastedTable(), apart: [], isSheet: true };
  if (!isThere(settings.planDocument)) return sheet;
  const blocks = blocksOf(documentResource(settings.planDocument));
  const own = blocks.filter((block) => block.kind === 'table' || block.text !== words.documentText);
  const { grid, notRead } = planInDocument(own);
  const document = { grid, apart: notRead.map(words.tableNotRead), isSheet: false };
  if (grid.length === 0) return sheet;
  if (sheet.grid.every((cells) => cells.every((cell) => cell.trim() === ''))) return document;
  return askAgain(words.title, words.whichSource, (typed) => {
    const source = [sheet, document][Number(typed.replace(/[).]$/, '')) - 1];
    return source === undefined ? { problem: words.sourceUnclear(typed) } : { answer: source };
  });
}
