import { drive } from './advanced';
import { ifPossible } from './refusal';
import { spreadsheetId } from './spreadsheet';

/** What a file of ours carries in `appProperties`: its key, its spreadsheet, and `built` once it is finished. */
export interface OwnFile {
  id: string;
  key: string;
  built: boolean;
}

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const FORM = 'application/vnd.google-apps.form';
const PAGE = 'text/html';
const SPREADSHEET_MARK = 'nastavnikTable';
const KEY_MARK = 'nastavnik';

/** Files of this spreadsheet with that key that are not in the bin, the newest last. */
export function findFiles(key?: string): OwnFile[] {
  const wanted = Object.entries(marks(key));
  const conditions = wanted.map(([name, value]) => `appProperties has { key='${name}' and value='${value}' }`);
  const q = [...conditions, 'trashed = false'].join(' and ');
  const files: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File[] = [];
  let pageToken: string | undefined;
  do {
    const fields = 'nextPageToken, files(id, appProperties)';
    const found = drive().Files.list({
      q,
      orderBy: 'createdTime',
      fields,
      pageSize: 1000,
      ...(pageToken && { pageToken }),
    });
    files.push(...(found.files ?? []));
    pageToken = found.nextPageToken;
  } while (pageToken);
  return files.map(({ id, appProperties }) => ({
    id: id ?? '',
    key: appProperties?.[KEY_MARK] ?? '',
    built: appProperties?.built === 'yes',
  }));
}

/**
 * The one finished file with that key: adopted where a run that was cut had made it, else made by `make` (one call that
 * carries the key) and built by `build`. Unfinished ones go to the bin and are never continued.
 */
export function ensureFile(key: string, make: () => string, build: (id: string) => void = () => {}): string {
  let adopted: string | undefined;
  for (const file of findFiles(key)) {
    if (file.built && !adopted) adopted = file.id;
    else binFile(file.id);
  }
  if (adopted) return adopted;
  const id = make();
  build(id);
  drive().Files.update({ appProperties: { built: 'yes' } }, id);
  return id;
}

/** Makes a folder. */
export function createFolder(key: string, name: string): string {
  return created({ name, mimeType: FOLDER, appProperties: marks(key) });
}

/** Makes an empty document in a folder. */
export function createDocument(key: string, name: string, folder: string): string {
  return created({ name, mimeType: DOCUMENT, parents: [folder], appProperties: marks(key) });
}

/**
 * Makes an empty form in a folder. Nobody has checked whether Drive makes forms for a script; where it refuses,
 * FormApp makes it, and the key follows in a second call.
 */
export function createForm(key: string, name: string, folder: string): string {
  const appProperties = marks(key);
  const made = ifPossible(() => created({ name, mimeType: FORM, parents: [folder], appProperties }), null);
  if (made !== null) return made;
  for (const twin of filesNamed(`${name} (${key})`)) binFile(twin);
  const id = FormApp.create(`${name} (${key})`).getId();
  drive().Files.update({ name, appProperties }, id, null as never, { addParents: folder, removeParents: 'root' });
  return id;
}

/** Makes a web page as an ordinary file in a folder. */
export function createPage(key: string, name: string, folder: string, html: string): string {
  const resource = { name, mimeType: PAGE, parents: [folder], appProperties: marks(key) };
  return drive().Files.create(resource, Utilities.newBlob(html, PAGE, name)).id ?? '';
}

/** Address of an ordinary file for people. */
export function fileLink(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}

/** The address of a folder of ours. */
export function folderLink(id: string): string {
  return `https://drive.google.com/drive/folders/${id}`;
}

/** Copies a file of ours into a folder under a new key. */
export function copyFile(key: string, name: string, folder: string, from: string): string {
  const { id } = drive().Files.copy({ name, parents: [folder], appProperties: marks(key) }, from);
  return id ?? '';
}

/** Makes a PDF of a document of ours, in a folder; returns its id. The export needs `alt` (issue tracker 468534237). */
export function makePdf(key: string, name: string, folder: string, from: string): string {
  const mimeType = 'application/pdf';
  const pdf = drive().Files.export(from, mimeType, { alt: 'media' });
  const resource = { name: `${name}.pdf`, mimeType, parents: [folder], appProperties: marks(key) };
  return drive().Files.create(resource, pdf).id ?? '';
}

/** Puts a file into the bin, from which people can take it back for 30 days. */
export function binFile(id: string): void {
  drive().Files.update({ trashed: true }, id);
}

/** Takes a file back out of the bin. */
export function takeFromBin(id: string): void {
  drive().Files.update({ trashed: false }, id);
}

/** Whether this account can use the file, and it is not in the bin. */
export function isThere(id: string): boolean {
  return fileState(id) === 'there';
}

/** Where a file is; what this account may not use is gone. */
export function fileState(id: string): 'there' | 'binned' | 'gone' {
  if (id === '') return 'gone';
  return ifPossible(() => (drive().Files.get(id, { fields: 'id, trashed' }).trashed ? 'binned' : 'there'), 'gone');
}

/**
 * Opens a form for answers without a Google account; false where the domain forbids it. One of an earlier keeper, whom
 * alone Drive tells who may answer it, stays as that keeper left it.
 */
export function openToAnyone(formId: string): boolean {
  let shared: GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;
  try {
    shared = drive().Permissions.list(formId, { fields: 'permissions(id, type, view)' });
  } catch (failure) {
    if (fileState(formId) === 'gone') return true;
    throw failure;
  }
  if (shared.permissions?.some(({ type, view }) => type === 'anyone' && view === 'published')) return true;
  return ifPossible(() => {
    drive().Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, formId);
    return true;
  }, false);
}

function filesNamed(name: string): string[] {
  const { files } = drive().Files.list({
    q: `name = '${name.replace(/['\\]/g, '\\$&')}' and trashed = false`,
    fields: 'files(id)',
  });
  return (files ?? []).map(({ id }) => id ?? '');
}

function marks(key?: string): Record<string, string> {
  return { [SPREADSHEET_MARK]: spreadsheetId(), ...(key === undefined ? {} : { [KEY_MARK]: key }) };
}

function created(resource: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): string {
  return drive().Files.create(resource).id ?? '';
}
