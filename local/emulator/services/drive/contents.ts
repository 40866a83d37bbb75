import type { Execution } from '../../execution';
import type { DriveFile, State } from '../../state';
import { ApiError } from '../api-error';
import { newDocument } from '../document/blocks';
import { MIME, type NewFile, newFile } from '../drive-files';
import { newForm } from '../form/new-form';

/** What a script hands over as bytes: `Utilities.newBlob` and its like. */
export interface BlobLike {
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
}

/** Adds a file with, for Google's own kinds, empty contents. */
export function makeFile(run: Execution, wanted: NewFile): DriveFile {
  const { state, switches, user } = run;
  const file =
    wanted.mimeType === MIME.form ? makeForm(state, wanted, switches.createdFormIsPublished) : newFile(state, wanted);
  if (file.mimeType === MIME.document) state.documents[file.id] = newDocument(file.id, user.locale);
  return file;
}

/** Refuses, before anything is made, a kind of file that Google or the emulator does not make. */
export function checkCreatable(run: Execution, mimeType: string, blob: BlobLike | null): void {
  if (mimeType === MIME.form && !run.switches.driveCreatesForms) {
    throw new ApiError('drive.files.create', 'Invalid value');
  }
  if (mimeType === MIME.spreadsheet) throw notEmulated('Drive.Files.create of a spreadsheet');
  const known = Object.values(MIME) as string[];
  if (blob && known.includes(mimeType))
    throw notEmulated(`Drive.Files.create with contents to be turned into ${mimeType}`);
  if (mimeType.startsWith('application/vnd.google-apps.') && !known.includes(mimeType)) {
    throw notEmulated(`Drive.Files.create of ${mimeType}`);
  }
}

/** Copies what is inside: a document whole, a form with its questions but unpublished and without answers. */
export function copyContents(run: Execution, from: DriveFile, to: DriveFile): void {
  const { documents, forms } = run.state;
  const document = documents[from.id];
  if (document) documents[to.id] = { ...structuredClone(document), id: to.id };
  const form = forms[from.id];
  if (form) {
    forms[to.id] = { ...structuredClone(form), id: to.id, published: false, responses: [], destination: null };
  }
}

/** Deletes a file for good, with what it holds. */
export function deleteContents(run: Execution, id: string): void {
  const { documents, forms, spreadsheets, files } = run.state;
  delete documents[id];
  delete forms[id];
  delete spreadsheets[id];
  delete files[id];
}

/** Bytes as Apps Script counts them, -128 to 127, to base64. */
export function base64Of(blob: BlobLike): string {
  return Buffer.from(blob.getBytes().map((byte) => byte & 0xff)).toString('base64');
}

/** Says loudly what Drive can do and the emulator cannot. */
export function notEmulated(what: string): Error {
  return new Error(`${what} is not emulated: add it in local/emulator/services/drive/contents.ts`);
}

function makeForm(state: State, wanted: NewFile, published: boolean): DriveFile {
  const id = newForm(state, { name: wanted.name, owner: wanted.owner, published });
  return Object.assign(state.files[id] as DriveFile, wanted);
}
