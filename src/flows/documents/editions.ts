import { documentKind, editionOf, nameOf } from '../../domain/documents';
import type { DocumentKind } from '../../domain/documents/types';
import { FILE_KEYS } from '../../domain/file-keys';
import type { Settings } from '../../domain/settings';
import { TABLES, type TemplateRow } from '../../domain/tables';
import { documentLink } from '../../google/documents';
import { createDocument, ensureFile } from '../../google/drive';
import { upsert } from '../../google/sheets';
import { buildTemplate } from '../../google/template';
import { fileOf } from './make';

/** The key of the file that a row names: after a newer edition is taken, that of the newer one. */
export function keyInRow({ id, edition, offered }: TemplateRow, keeper: string): string {
  return FILE_KEYS.template(id, keeper, offered !== '' && offered === edition ? edition : '');
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
  const key = FILE_KEYS.template(kind.kind, keeper, offered);
  const file = ensureFile(
    key,
    () => createDocument(key, `Шаблон (новая редакция): ${nameOf(kind)}`, folder),
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
