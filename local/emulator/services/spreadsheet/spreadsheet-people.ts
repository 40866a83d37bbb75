import type { Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { DriveFile, SpreadsheetState } from '../../state';
import { shareFile } from '../sharing';
import { text } from './arguments';
import { spreadsheetIn } from './cells';
import { editorsOf, emailOf, viewersOf } from './people';
import { User } from './user';

const NAME = 'SpreadsheetApp.Spreadsheet';

/** A spreadsheet as a file: its name and who may do what with it. */
export class SpreadsheetPeople {
  constructor(
    protected readonly run: Execution,
    readonly _id: string,
  ) {}

  getId(): string {
    return this._id;
  }

  /** The name that the method had before. */
  getKey(): string {
    return this._id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._id}/edit`;
  }

  getName(): string {
    this.run.settle();
    return this._file().name;
  }

  rename(name: unknown): void {
    const next = text(`${NAME}.rename`, name);
    this.run.write(() => {
      this._file().name = next;
    });
  }

  getOwner(): User {
    this.run.settle();
    return new User(this.run, this._file().owner);
  }

  getEditors(): User[] {
    this.run.settle();
    return editorsOf(this._file()).map((email) => new User(this.run, email));
  }

  getViewers(): User[] {
    this.run.settle();
    return [...editorsOf(this._file()), ...viewersOf(this._file())].map((email) => new User(this.run, email));
  }

  addEditor(user: unknown): this {
    return this._share('addEditor', [user], 'writer');
  }

  addEditors(users: unknown): this {
    return this._share('addEditors', users, 'writer');
  }

  addViewer(user: unknown): this {
    return this._share('addViewer', [user], 'reader');
  }

  addViewers(users: unknown): this {
    return this._share('addViewers', users, 'reader');
  }

  removeEditor(user: unknown): this {
    return this._unshare('removeEditor', user);
  }

  removeViewer(user: unknown): this {
    return this._unshare('removeViewer', user);
  }

  _state(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this._id);
  }

  protected _file(): DriveFile {
    const file = this.run.state.files[this._id];
    if (!file) throw new Error(`No file ${this._id} in this space.`);
    return file;
  }

  /** Whoever may edit already keeps that right when added as a viewer. */
  private _share(method: string, users: unknown, role: 'writer' | 'reader'): this {
    if (!Array.isArray(users)) throw mismatch(`${NAME}.${method}`, [users]);
    for (const user of users) {
      shareFile(this.run.state, this._file(), emailOf(`${NAME}.${method}`, user), role);
    }
    return this;
  }

  private _unshare(method: string, user: unknown): this {
    const email = emailOf(`${NAME}.${method}`, user);
    const file = this._file();
    file.permissions = file.permissions.filter(({ role, emailAddress }) => role === 'owner' || emailAddress !== email);
    return this;
  }
}
