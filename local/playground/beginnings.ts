import type { State } from '../emulator/state';
import { Workspace } from '../emulator/workspace';
import { CURATOR } from './sample-settings';

/** The script: the built bundle or another, and the text of its `appsscript.json`. */
export interface Script {
  code: string;
  manifest: string;
  /** The project's HTML files by name, without the ending. */
  html?: Record<string, string>;
}

/** A space with the curator and an empty spreadsheet. */
export function emptySpace(script: Script): Workspace {
  const workspace = Workspace.create(script);
  workspace.addUser(CURATOR.email, { name: CURATOR.name });
  workspace.bindSpreadsheet('Наставничество', CURATOR.email);
  return workspace;
}

/** The space in a saved file; null where it is something else. */
export function savedSpace(saved: string, { code }: Script): Workspace | null {
  const state = readState(saved);
  return state && Workspace.load(JSON.stringify(state), { code });
}

function readState(saved: string): State | null {
  try {
    const state = JSON.parse(saved) as Partial<State>;
    const tables = [state.users, state.files, state.spreadsheets, state.forms, state.documents, state.properties];
    const lists = [state.minted, state.triggers, state.mails, state.log];
    const whole = tables.every((table) => typeof table === 'object' && table !== null) && lists.every(Array.isArray);
    const container = state.project?.container ?? '';
    return whole && typeof state.now === 'number' && state.spreadsheets?.[container] ? (state as State) : null;
  } catch {
    return null;
  }
}
