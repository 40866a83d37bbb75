import type { DriveFile } from '../../state';
import { User } from '../session';
import { shareFile, unshareFile } from '../sharing';
import { editorsOf } from '../spreadsheet/people';
import { FormSettings } from './form-settings';

/** Who may change a form, and who may answer it. */
export abstract class FormPeople extends FormSettings {
  getEditors(): User[] {
    return editorsOf(this._file()).map((email) => new User(email));
  }

  addEditor(user: string | User): this {
    return this._share([user], 'writer');
  }

  addEditors(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'writer');
  }

  removeEditor(user: string | User): this {
    unshareFile(this._file(), addressOf(user), ({ role, view }) => role === 'writer' && view === undefined);
    return this;
  }

  getPublishedReaders(): User[] {
    return this._file().permissions.flatMap(({ view, emailAddress }) =>
      view === 'published' && emailAddress !== undefined ? [new User(emailAddress)] : [],
    );
  }

  addPublishedReader(user: string | User): this {
    return this._share([user], 'reader', 'published');
  }

  addPublishedReaders(emailAddresses: string[]): this {
    return this._share(emailAddresses, 'reader', 'published');
  }

  removePublishedReader(user: string | User): this {
    unshareFile(this._file(), addressOf(user), ({ view }) => view === 'published');
    return this;
  }

  private _share(users: (string | User)[], role: 'writer' | 'reader', view?: 'published'): this {
    for (const user of users) shareFile(this._run.state, this._file(), addressOf(user), role, view);
    return this;
  }

  private _file(): DriveFile {
    this._state();
    const file = this._run.state.files[this.formId];
    if (!file) throw new Error(`No file ${this.formId} in this space.`);
    return file;
  }
}

function addressOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
