import { DOCUMENTS, documentKind, nameOf } from '../../domain/documents';
import { checkTemplate, templateFaults } from '../../domain/documents/placeholders';
import type { DocumentKind } from '../../domain/documents/types';
import { SetupError } from '../../domain/messages/errors';
import { WORDS } from '../../domain/messages/ru';
import type { Settings } from '../../domain/settings';
import { TABLES, type TemplateRow } from '../../domain/tables';
import { documentLink, documentText } from '../../google/documents';
import { createDocument, ensureFile, isThere } from '../../google/drive';
import { underLock } from '../../google/lock';
import { readTable, show, upsert } from '../../google/sheets';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { buildTemplate } from '../../google/template';
import { confirm } from '../../google/ui';
import { enoughTime } from '../jobs';
import { keeperSettings } from '../settings';
import type { Template } from './make';

const { templates: words } = WORDS.documents;

/** «Создать шаблоны»: those that no document has needed yet, to be looked at and reworded beforehand. */
export function makeTemplates(): string | null {
  const settings = keeperSettings();
  const count = lacking(readTable(TABLES.templates)).length;
  if (count === 0) return words.all;
  if (!confirm(words.title, words.ask(count))) return null;

  return underLock(() => {
    const left = lacking(readTable(TABLES.templates));
    const mayGoOn = enoughTime();
    let made = 0;
    while (made < left.length && mayGoOn()) {
      const kind = left[made];
      if (kind) makeTemplate(kind, settings, settings.keeper);
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
    if (!isThere(row.file)) return [words.gone(row.title)];
    const { lacking: lost, unknown } = templateFaults(kind, documentText(row.file));
    return [
      ...(lost.length > 0 ? [words.lacks(row.title, lost.map(braced).join(', '))] : []),
      ...(unknown.length > 0 ? [words.unknown(row.title, unknown.map(corrected).join(', '))] : []),
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
  if (!isThere(row.file)) throw new SetupError('no-template', kind.title);
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
    if (!kind || isThere(row.file)) return [];
    makeTemplate(kind, settings, keeper);
    return [kind.title];
  });
}

function makeTemplate(kind: DocumentKind, settings: Settings, keeper: string): string {
  const spreadsheetId = activeSpreadsheet().getId();
  const key = `template:${kind.kind}:${keeper}`;
  const title = nameOf(kind);
  const file = ensureFile(
    spreadsheetId,
    key,
    () => createDocument(spreadsheetId, key, `Шаблон: ${title}`, settings.folder),
    (id) => buildTemplate(id, kind),
  );
  show(TABLES.templates);
  upsert(TABLES.templates, [{ id: kind.kind, title, link: documentLink(file), file }]);
  return file;
}

function lacking(rows: readonly TemplateRow[]): DocumentKind[] {
  return DOCUMENTS.filter(({ kind }) => !rows.some(({ id }) => id === kind));
}

function braced(name: string): string {
  return `{{${name}}}`;
}

function corrected({ written, meant }: { written: string; meant: string | null }): string {
  return meant === null ? braced(written) : `${braced(written)} (может быть, ${braced(meant)})`;
}
