import { DOCUMENTS, documentKind, editionOf, nameOf } from '../../domain/documents';
import { checkTemplate, templateFaults } from '../../domain/documents/placeholders';
import { shownTitle } from '../../domain/documents/shown-title';
import type { DocumentKind } from '../../domain/documents/types';
import { FILE_KEYS } from '../../domain/file-keys';
import { SetupError } from '../../domain/messages/errors';
import { WORDS } from '../../domain/messages/words';
import type { Settings } from '../../domain/settings';
import { TABLES, type TemplateRow } from '../../domain/tables';
import { documentLink, documentText } from '../../google/documents';
import { createDocument, ensureFile, isThere } from '../../google/drive';
import { underLock } from '../../google/lock';
import { readTable, show, upsert } from '../../google/sheets';
import { buildTemplate } from '../../google/template';
import { confirm } from '../../google/ui';
import { enoughTime } from '../jobs';
import { keeperSettings } from '../settings';
import { offerNewer, outdated, takeNewer } from './editions';
import { fileOf, type Template } from './make';

const { templates: words } = WORDS.documents;

/** «Создать шаблоны»: those that no document has needed yet, to be looked at and reworded beforehand. */
export function makeTemplates(): string | null {
  const settings = keeperSettings();
  const rows = readTable(TABLES.templates);
  const [count, newer, taken] = [lacking(rows), outdated(rows), rows.filter(({ take }) => take)].map(
    (all) => all.length,
  );
  if (!count && !newer && !taken) return words.all;
  if (!confirm(words.title, words.ask(count ?? 0, newer ?? 0, taken ?? 0))) return null;

  return underLock(() => {
    const mayGoOn = enoughTime();
    takeNewer(readTable(TABLES.templates));
    const current = readTable(TABLES.templates);
    const missing = lacking(current);
    const left = [...missing, ...outdated(current)];
    let made = 0;
    while (made < left.length && mayGoOn()) {
      const kind = left[made];
      if (kind && made < missing.length) makeTemplate(kind, settings, settings.keeper);
      else if (kind) offerNewer(kind, settings);
      made += 1;
    }
    return made < left.length ? words.stopped(made, left.length - made) : words.done(made);
  });
}

/** «Проверить шаблоны»: what each lacks and what nobody knows in it, with the nearest right name. */
export function checkTemplates(): string {
  keeperSettings();
  const made = readTable(TABLES.templates);
  if (made.length === 0) return words.none;
  const faults = made.flatMap((row) => {
    const kind = documentKind(row.id);
    if (!kind) return [];
    if (isForeign(row)) return [words.foreign(shown(row))];
    if (!isThere(row.file)) return [words.gone(shown(row))];
    const { lacking: lost, unknown } = templateFaults(kind, documentText(row.file));
    return [
      ...(lost.length > 0 ? [words.lacks(shown(row), lost.map(braced).join(', '))] : []),
      ...(unknown.length > 0 ? [words.unknown(shown(row), unknown.map(corrected).join(', '))] : []),
    ];
  });
  return faults.length > 0 ? words.faults(faults) : words.fine(made.length);
}

/**
 * What would spoil a document is found before anything is made: a template that people have spoilt or lost. One that
 * does not exist yet is made later, under the lock.
 */
export function checkBefore(kind: DocumentKind, also: readonly string[] = []): void {
  const row = readTable(TABLES.templates).find(({ id }) => id === kind.kind);
  if (!row) return;
  if (isForeign(row)) throw new SetupError('foreign-template', shown(row));
  if (!isThere(row.file)) throw new SetupError('no-template', shown(row));
  checkTemplate({ ...kind, required: [...kind.required, ...also] }, documentText(row.file));
}

/** The template of a kind, made where there is none; call it under the lock. */
export function templateOf(kind: DocumentKind, settings: Settings): string {
  const row = readTable(TABLES.templates).find(({ id }) => id === kind.kind);
  return row?.file || makeTemplate(kind, settings, settings.keeper);
}

/** The same with all that it says, for many documents at once. Throws a SetupError where people have spoilt it. */
export function readTemplate(kind: DocumentKind, settings: Settings): Template {
  const file = templateOf(kind, settings);
  const text = documentText(file);
  checkTemplate(kind, text);
  return { file, text };
}

/** Templates that were made and are gone, made again for this keeper; returns their titles. Call it under the lock. */
export function restoreTemplates(settings: Settings, keeper: string): string[] {
  return readTable(TABLES.templates).flatMap((row) => {
    const kind = documentKind(row.id);
    if (!kind) return [];
    // A link to a document of people's own gives way to that of the template we made.
    if (isForeign(row)) upsert(TABLES.templates, [{ id: row.id, link: documentLink(row.file) }]);
    if (isThere(row.file)) return [];
    makeTemplate(kind, settings, keeper);
    return [kind.title];
  });
}

function makeTemplate(kind: DocumentKind, settings: Settings, keeper: string): string {
  const key = FILE_KEYS.template(kind.kind, keeper);
  const title = nameOf(kind);
  const file = ensureFile(
    key,
    () => createDocument(key, `Шаблон: ${title}`, settings.folder),
    (id) => buildTemplate(id, kind),
  );
  show(TABLES.templates);
  upsert(TABLES.templates, [{ id: kind.kind, title, link: documentLink(file), file, edition: editionOf(kind) }]);
  return file;
}

/** Google lets us open only files that we made: the link of any other is people's own. */
function isForeign({ link, file }: TemplateRow): boolean {
  return link.trim() !== '' && fileOf(link.trim()) !== file;
}

function shown({ id, title }: TemplateRow): string {
  return shownTitle({ kind: id, title });
}

function lacking(rows: readonly TemplateRow[]): DocumentKind[] {
  return DOCUMENTS.filter(({ kind }) => !rows.some(({ id }) => id === kind));
}

function braced(name: string): string {
  return `{{${name}}}`;
}

function corrected({ written, meant }: { written: string; meant: string | null }): string {
  return meant === null ? braced(written) : words.perhaps(braced(written), braced(meant));
}
