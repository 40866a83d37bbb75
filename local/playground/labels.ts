import type { State } from '../emulator/state';
import { columnLetters } from '../export/a1';
import type { Edit, Request } from './protocol';
import type { Words } from './words';

/** What the list of moments says of a request. */
export function labelOf(request: Request, state: State, words: Words): string {
  switch (request.kind) {
    case 'edit':
      return labelOfEdit(request.edit, state, words);
    case 'job': {
      const { job } = request;
      if (job.kind === 'open') return words.opened;
      if (job.kind === 'call') return job.name;
      return job.kind === 'command' ? job.label : words.clockMoved;
    }
    case 'start':
      return request.choice === 'empty' ? words.startEmpty : words.startYear;
    case 'load':
      return words.openedFile;
    default:
      return '';
  }
}

function labelOfEdit(edit: Edit, { spreadsheets, project }: State, words: Words): string {
  if (edit.kind === 'grant') return words.consentGiven;
  if (edit.kind === 'addUser') return `${words.userAdded}: ${edit.email}`;
  const sheet = spreadsheets[project.container]?.sheets.find(({ id }) => id === edit.sheetId)?.name ?? '';
  switch (edit.kind) {
    case 'cells': {
      const place = `${sheet}!${columnLetters(edit.column)}${edit.row}`;
      const single = edit.values.length === 1 && edit.values[0]?.length === 1;
      return single ? `${place} = ${(edit.values[0]?.[0] ?? '').slice(0, 40)}` : `${words.pasted}: ${place}`;
    }
    case 'tick':
      return `${words.ticked}: ${sheet}!${columnLetters(edit.column)}${edit.row}`;
    case 'insertRow':
      return `${words.rowInserted}: ${sheet}, ${edit.row}`;
    case 'deleteRow':
      return `${words.rowDeleted}: ${sheet}, ${edit.row}`;
    case 'sort':
      return `${words.sorted}: ${sheet}!${columnLetters(edit.column)}`;
    case 'renameSheet':
      return `${words.renamed}: ${sheet} → ${edit.name}`;
  }
}
