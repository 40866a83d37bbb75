import { describe, expect, it } from 'vitest';
import { DocumentAppService } from '../../local/emulator/services/document/document-app';
import { DriveService } from '../../local/emulator/services/drive';
import { MIME, newFile } from '../../local/emulator/services/drive-files';
import { bareRun, COLLEAGUE, KEEPER, spaceOfTwo } from './bare-run';

function newDrive(scopes = ['documents', 'drive.file']) {
  const state = spaceOfTwo({ scopes });
  const drive = new DriveService(bareRun(state));
  const make = (resource: Parameters<typeof drive.Files.create>[0]) => String(drive.Files.create(resource).id);
  return { state, drive, files: drive.Files, permissions: drive.Permissions, make };
}

const blobOf = (text: string) => ({
  getBytes: () => [...Buffer.from(text)].map((byte) => (byte > 127 ? byte - 256 : byte)),
  getContentType: () => 'text/plain',
  getName: () => 'a.txt',
});

const folder = { name: 'Папка', mimeType: MIME.folder };
const order = { name: 'Приказ', mimeType: MIME.document };

describe('Drive.Files.create', () => {
  it('answers with kind, id, name and mimeType unless fields are named', () => {
    const { files } = newDrive();
    expect(Object.keys(files.create(order))).toEqual(['kind', 'id', 'name', 'mimeType']);
    const named = files.create({ ...order, appProperties: { key: 'v' } }, null, {
      fields: 'webViewLink,appProperties,trashed',
    });
    expect(Object.keys(named).sort()).toEqual(['appProperties', 'trashed', 'webViewLink']);
    expect(() => files.create(order, null, { fields: 'nonsense' })).toThrow('Invalid field selection nonsense');
  });

  it.each([
    [MIME.folder, /^https:\/\/drive.google.com\/drive\/folders\/[\w]+$/],
    [MIME.document, /^https:\/\/docs.google.com\/document\/d\/[\w]+\/edit$/],
    [MIME.form, /^https:\/\/docs.google.com\/forms\/d\/[\w]+\/edit$/],
  ])('makes %s with its address', (mimeType, link) => {
    expect(newDrive().files.create({ name: 'x', mimeType }, null, { fields: 'webViewLink' }).webViewLink).toMatch(link);
  });

  it('makes a document that DocumentApp opens', () => {
    const { state, make } = newDrive();
    expect(new DocumentAppService(bareRun(state)).openById(make(order)).getBody().getText()).toBe('');
  });

  it('refuses forms where the switch says so', () => {
    const drive = new DriveService(bareRun(spaceOfTwo(), KEEPER, { driveCreatesForms: false }));
    expect(() => drive.Files.create({ mimeType: MIME.form })).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message: 'API call to drive.files.create failed with error: Invalid value',
      }),
    );
  });

  it('keeps the bytes of an ordinary file', () => {
    const { files } = newDrive();
    const { id, mimeType } = files.create({ name: 'а.txt' }, blobOf('привет'));
    expect([mimeType, files.get(String(id), { alt: 'media' })]).toEqual(['text/plain', 'привет']);
    files.update({}, String(id), blobOf('пока'));
    expect(files.get(String(id), { alt: 'media' })).toBe('пока');
  });

  it.each([
    [{ mimeType: MIME.spreadsheet }, null, 'spreadsheet is not emulated'],
    [order, blobOf('<p>'), 'is not emulated'],
    [{ ...order, parents: ['1abc'] }, null, 'File not found: 1abc.'],
    [{ ...order, parents: ['1abc', '2abc'] }, null, 'more than one parent'],
    [{ ...order, appProperties: { key: 'я'.repeat(61) } }, null, '124 bytes'],
  ])('refuses %o', (resource, blob, words) => {
    expect(() => newDrive().files.create(resource, blob)).toThrow(words);
  });
});

describe('Under drive.file', () => {
  it('a file that the script did not make does not exist', () => {
    const { state, files } = newDrive();
    const { id } = newFile(state, { ...order, owner: KEEPER });
    expect(() => files.get(id)).toThrow(`API call to drive.files.get failed with error: File not found: ${id}.`);
    expect(files.list().files).toEqual([]);
  });

  it('a file made for one user does not exist for another, though it is shared', () => {
    const { state, permissions, make } = newDrive();
    const id = make(order);
    permissions.create({ type: 'user', role: 'writer', emailAddress: COLLEAGUE }, id);
    expect(() => new DriveService(bareRun(state, COLLEAGUE)).Files.get(id)).toThrow('File not found');
  });

  it('unlike drive, which shows all that the user may see', () => {
    const { state, files } = newDrive(['drive']);
    const { id } = newFile(state, { ...order, owner: KEEPER });
    const foreign = newFile(state, { ...order, owner: COLLEAGUE });
    expect(files.get(id)).toMatchObject({ id });
    expect(() => files.get(foreign.id)).toThrow('File not found');
  });

  it('a document made by DocumentApp is seen', () => {
    const { state, files } = newDrive();
    const id = new DocumentAppService(bareRun(state)).create('Приказ').getId();
    expect(files.get(id)).toMatchObject({ name: 'Приказ' });
  });
});

describe('Drive.Files.list', () => {
  function library() {
    const opened = newDrive();
    const shelf = opened.make(folder);
    opened.make({ ...order, name: "О'Нил", appProperties: { key: "a'b" } });
    opened.make({ ...order, name: 'Приказ № 1', parents: [shelf], appProperties: { key: 'order-1' } });
    opened.files.update({ trashed: true }, opened.make({ ...order, name: 'Черновик приказа' }));
    return { ...opened, shelf };
  }

  it.each([
    ["appProperties has { key='key' and value='order-1' }", ['Приказ № 1']],
    ["appProperties has {key='key' and value='a\\'b'} and trashed=false", ["О'Нил"]],
    ["name = 'О\\'Нил'", ["О'Нил"]],
    ["name contains 'приказ'", ['Черновик приказа', 'Приказ № 1']],
    ["name contains 'иказ'", []],
    ["name contains 'приказ' and trashed = false", ['Приказ № 1']],
    [`mimeType = '${MIME.folder}'`, ['Папка']],
    [`mimeType != '${MIME.document}' and trashed = false`, ['Папка']],
    ["'SHELF' in parents", ['Приказ № 1']],
    ["'root' in parents and trashed = true", ['Черновик приказа']],
  ])('with q %s finds %o', (q, names) => {
    const { files, shelf } = library();
    expect(files.list({ q: q.replace('SHELF', shelf) }).files.map(({ name }) => name)).toEqual(names);
  });

  it.each([["name = 'it's'", 'Invalid Value']])('refuses the query %s', (q, words) => {
    expect(() => newDrive().files.list({ q })).toThrow(words);
  });

  it('gives pages and only the fields inside files(…)', () => {
    const { files } = library();
    const options = { fields: 'nextPageToken, files(id, name)', pageSize: 3, orderBy: 'name' };
    const first = files.list(options);
    expect(first.files.map((file) => Object.keys(file))).toEqual([
      ['id', 'name'],
      ['id', 'name'],
      ['id', 'name'],
    ]);
    const second = files.list({ ...options, pageToken: first.nextPageToken ?? expect.fail() });
    expect([second.files.length, second.nextPageToken]).toEqual([1, undefined]);
    expect(files.list({ ...options, fields: 'files/id' }).nextPageToken).toBeUndefined();
  });

  it('gives copies', () => {
    const { files, state } = library();
    const q = "name = 'Приказ № 1'";
    const [file] = files.list({ q, fields: 'files(id,appProperties)' }).files;
    Object.assign((file?.appProperties as object) ?? {}, { key: 'changed' });
    expect(state.files[String(file?.id)]?.appProperties).toEqual({ key: 'order-1' });
  });
});

describe('Drive.Files.update', () => {
  it('merges properties; null takes one away', () => {
    const { files, make } = newDrive();
    const id = make({ ...order, appProperties: { a: '1', b: '2' } });
    const updated = files.update({ appProperties: { b: null, c: '3' } }, id, null, { fields: 'appProperties' });
    expect(updated).toEqual({ appProperties: { a: '1', c: '3' } });
  });

  it('moves a file from one folder to another, never into two', () => {
    const { files, make } = newDrive();
    const [from, to] = [make(folder), make(folder)];
    const id = make({ ...order, parents: [from] });
    expect(() => files.update({}, id, null, { addParents: to })).toThrow(
      'Increasing the number of parents is not allowed',
    );
    const moved = files.update({}, id, null, { addParents: to, removeParents: from, fields: 'parents' });
    expect(moved).toEqual({ parents: [to] });
    const home = files.update({}, id, null, { addParents: 'root', removeParents: to, fields: 'parents' });
    expect(home).toEqual({ parents: [(files.get('root') as { id: string }).id] });
  });

  it('of a folder’s bin takes what is inside along', () => {
    const { files, make } = newDrive();
    const shelf = make(folder);
    const id = make({ ...order, parents: [shelf] });
    files.update({ trashed: true }, shelf);
    expect(files.get(id, { fields: 'trashed,explicitlyTrashed' })).toEqual({ trashed: true, explicitlyTrashed: false });
    files.remove(shelf);
    expect(() => files.get(id)).toThrow('File not found');
  });

  it('is not for readers', () => {
    const { state, permissions, make } = newDrive();
    const id = make(order);
    permissions.create({ type: 'anyone', role: 'reader' }, id);
    state.files[id]?.app.push(COLLEAGUE);
    const { Files } = new DriveService(bareRun(state, COLLEAGUE));
    expect(Files.get(id)).toMatchObject({ id });
    for (const act of [() => Files.update({ name: 'x' }, id), () => Files.remove(id)]) {
      expect(act).toThrow('The user does not have sufficient permissions for this file.');
    }
  });
});

describe('Drive.Files.copy', () => {
  it('copies a document whole, and the copy goes its own way', () => {
    const { state, files } = newDrive();
    const app = new DocumentAppService(bareRun(state));
    const template = app.create('Образец');
    template.getBody().appendParagraph('{{fio}}');
    template.saveAndClose();
    const id = String(files.copy({ name: 'Приказ № 1', appProperties: { key: '1' } }, template.getId()).id);
    const copy = app.openById(id);
    copy.getBody().replaceText('\\{\\{fio\\}\\}', 'Иванов');
    copy.saveAndClose();
    expect([copy.getName(), copy.getBody().getText()]).toEqual(['Приказ № 1', '\nИванов']);
    expect(app.openById(template.getId()).getBody().getText()).toBe('\n{{fio}}');
  });

  it('copies a form without its answers, unpublished', () => {
    const { state, files, make } = newDrive();
    const id = make({ name: 'Анкета', mimeType: MIME.form });
    Object.assign(state.forms[id] ?? {}, { published: true, title: 'Анкета наставника' });
    const copy = files.copy({}, id);
    expect(copy.name).toBe('Копия Анкета');
    expect(state.forms[String(copy.id)]).toMatchObject({
      id: copy.id,
      title: 'Анкета наставника',
      published: false,
      responses: [],
    });
  });

  it('says that spreadsheets are not emulated', () => {
    const { state, files } = newDrive();
    const { id } = newFile(state, { name: 'x', mimeType: MIME.spreadsheet, owner: KEEPER, app: [KEEPER] });
    expect(() => files.copy({}, id)).toThrow('Drive.Files.copy of a spreadsheet is not emulated');
  });
});

describe('Drive.Permissions', () => {
  it('are given, changed, listed and taken away', () => {
    const { state, permissions, make } = newDrive();
    const id = make(order);
    const opens = () => new DocumentAppService(bareRun(state, COLLEAGUE)).openById(id);
    const { id: given } = permissions.create({ type: 'user', role: 'reader', emailAddress: COLLEAGUE }, id);
    expect(opens).toThrow('You do not have permission');
    expect(permissions.create({ type: 'user', role: 'writer', emailAddress: COLLEAGUE }, id).id).toBe(given);
    expect(opens).not.toThrow();
    expect(permissions.list(id, { fields: 'permissions(role,emailAddress)' }).permissions).toEqual([
      { role: 'owner', emailAddress: KEEPER },
      { role: 'writer', emailAddress: COLLEAGUE },
    ]);
    permissions.remove(id, String(given));
    expect(opens).toThrow('You do not have permission');
  });

  it('of a folder hold for what lies inside', () => {
    const { state, permissions, make } = newDrive();
    const shelf = make(folder);
    const id = make({ ...order, parents: [shelf] });
    permissions.create({ type: 'user', role: 'writer', emailAddress: COLLEAGUE }, shelf);
    expect(new DocumentAppService(bareRun(state, COLLEAGUE)).openById(id).getName()).toBe('Приказ');
  });

  it('to see a published form do not open the form itself', () => {
    const { state, permissions, make } = newDrive(['drive']);
    const id = make({ name: 'Анкета', mimeType: MIME.form });
    permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, id);
    expect(state.files[id]?.permissions.at(-1)).toMatchObject({ type: 'anyone', role: 'reader', view: 'published' });
    expect(() => new DriveService(bareRun(state, COLLEAGUE)).Files.get(id)).toThrow('File not found');
  });

  it.each([
    [{ role: 'reader' }, 'The permission type field is required.'],
    [{ type: 'user', role: 'reader' }, 'emailAddress'],
    [{ type: 'user', role: 'owner', emailAddress: COLLEAGUE }, 'is not emulated'],
  ])('refuse %o', (request, words) => {
    const { permissions, make } = newDrive();
    expect(() => permissions.create(request, make(order))).toThrow(words);
  });

  it('never lose the owner', () => {
    const { permissions, make } = newDrive();
    const id = make(order);
    const owner = String(permissions.list(id).permissions[0]?.id);
    expect(() => permissions.remove(id, owner)).toThrow('The owner of a file cannot be removed.');
  });
});
