import { documentKind, editionOf, nameOf } from '../../domain/documents';
import type { DocumentKind } from '../../domain/documents/types';
import type { Settings } from '../../domain/settings';
import { TABLES, type TemplateRow } from '../../domain/tables';
import { documentLink } from '../../google/documents';
import { createDocument, ensureFile } from '../../google/drive';
import { upsert } from '../../google/sheets';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { buildTemplate } from '../../google/template';
import { fileOf } from './make';

/** The key of a template's file; a newer edition of our wording has one of its own. */
export function templateKey(kind: string, keeper: string, edition = ''): string {
  return ['template', kind, keeper, edition].filter((part) => part !== '').join(':');
}

/** The key of the file that a row names: after a newer edition is taken, that of the newer one. */
export function keyInRow({ id, edition, offered }: TemplateRow, keeper: string): string {
  return templateKey(id, keeper, offered !== '' && offered === edition ? edition : '');
}

/** Templates made from an older wording of ours, for which the newer one is not offered yet. */
export function outdated(rows: readonly TemplateRow[]): DocumentKind[] {
  return rows.flatMap(({ id, edition, offered }) => {
    const kind = documentKind(id);
    return kind && edition !== editionOf(kind) && offered !== editionOf(kind) ? [kind] : [];
  });
}

/** Makes the newer edition beside the school's template, which stays as it is. Call it under the lock. */
export function offerNewer(kind: DocumentKind, { folder, keeper }: Settings): void {
  const offered = editionOf(kind);
  const book = activeSpreadsheet().getId();
  const key = templateKey(kind.kind, keeper, offered);
  const file = ensureFile(
    book,
    key,
    () => createDocument(book, key, `Шаблон (новая редакция): ${nameOf(kind)}`, folder),
    (id) => buildTemplate(id, kind),
  );
  upsert(TABLES.templates, [{ id: kind.kind, newer: documentLink(file), offered }]);
}

/** Where the school has ticked «Взять новую», documents are made from the newer one; the old file stays in the folder. */
export function takeNewer(rows: readonly TemplateRow[]): number {
  const taken = rows.filter(({ take, newer }) => take && newer !== '');
  upsert(
    TABLES.templates,
    taken.map(({ id, newer, offered }) => {
      return { id, link: newer, file: fileOf(newer), edition: offered, newer: '', take: false };
    }),
  );
  return taken.length;
}
