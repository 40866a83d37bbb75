import type { DocumentState, DriveFile, FormState, MailState, SpreadsheetState, State } from '../emulator/state';
import { fileName, uniquely } from './file-name';

/** One thing to export, with the path of its file inside the output folder. */
export interface Entry<Content> {
  id: string;
  name: string;
  path: string;
  content: Content;
}

/** Everything a state leaves on paper, oldest first; nothing from the bin. */
export interface Contents {
  spreadsheets: Entry<SpreadsheetState>[];
  forms: Entry<FormState>[];
  documents: Entry<DocumentState>[];
  /** Documents that others are copied from: files marked `nastavnik: template:…`. */
  templates: Entry<DocumentState>[];
  mails: Entry<MailState>[];
}

/** Lists what is exported and under which paths; the same state always gives the same paths. */
export function contentsOf(state: State): Contents {
  const path = uniquely();
  const files = Object.values(state.files)
    .filter((file) => !isTrashed(state, file.id))
    .sort((one, other) => one.createdTime - other.createdTime);
  const entries = <Content>(
    table: Record<string, Content>,
    place: (file: DriveFile) => [folder: string, extension: string],
  ) =>
    files.flatMap((file) => {
      const content = table[file.id];
      return content ? [{ id: file.id, name: file.name, path: path(...place(file), file.name), content }] : [];
    });
  const documents = entries(state.documents, (file) => [isTemplate(file) ? 'templates/' : '', '.docx']);
  return {
    spreadsheets: entries(state.spreadsheets, () => ['', '.xlsx']),
    forms: entries(state.forms, () => ['', '.html']),
    documents: documents.filter((entry) => !isTemplate(state.files[entry.id])),
    templates: documents.filter((entry) => isTemplate(state.files[entry.id])),
    mails: [...state.mails]
      .sort((one, other) => one.at - other.at)
      .map((mail, index) => {
        const name = mail.subject || 'Без темы';
        const numbered = `${String(index + 1).padStart(3, '0')} ${fileName(name)}`;
        return { id: mail.id, name, path: path('mails/', '.html', numbered), content: mail };
      }),
  };
}

function isTemplate(file: DriveFile | undefined): boolean {
  return file?.appProperties.nastavnik?.startsWith('template:') ?? false;
}

function isTrashed(state: State, id: string, seen: string[] = []): boolean {
  const file = state.files[id];
  if (!file || seen.includes(id)) return false;
  return file.trashed || file.parents.some((parent) => isTrashed(state, parent, [...seen, id]));
}
