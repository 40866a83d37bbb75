import { error, known, type Suite } from './case';

const files = known('doc', 'drive/api/reference/rest/v3/files');
const search = known('doc', 'drive/api/guides/search-files');
const fakes = known('live', 'test/testdrive.js of brucemcpherson/gas-fakes, run on Apps Script too');
const issue = known('live', 'issuetracker.google.com/issues/468534237');
const memory = known('guess', 'from memory');

/** Facts about the advanced Drive service, version 3. */
export const DRIVE: Suite = {
  service: 'Drive',
  prelude: `const FOLDER = 'application/vnd.google-apps.folder';
const folder = (name) => Drive.Files.create({ name, mimeType: FOLDER });
const file = (more) => Drive.Files.create({ name: 'a.txt', ...more }, Utilities.newBlob('text', 'text/plain'));
const names = (q) => Drive.Files.list({ q }).files.map(({ name }) => name).sort();`,
  cases: [
    files(
      'a created file has id, name and type',
      'const one = file(); return [typeof one.id, one.name, one.mimeType]',
      ['string', 'a.txt', 'text/plain'],
    ),
    files('a file keeps its content', "Drive.Files.get(file().id, { alt: 'media' })", 'text'),
    files(
      'a file is renamed',
      "const one = file(); Drive.Files.update({ name: 'b.txt' }, one.id); return Drive.Files.get(one.id).name",
      'b.txt',
    ),
    files('fields choose what is told', "Object.keys(Drive.Files.get(file().id, { fields: 'id,name' })).sort()", [
      'id',
      'name',
    ]),
    files(
      'a file lies in its parents',
      "const home = folder('F'); const one = file({ parents: [home.id] }); return Drive.Files.get(one.id, { fields: 'parents' }).parents[0] === home.id",
      true,
    ),
    files(
      'parents are not written directly',
      "Drive.Files.update({ parents: ['x'] }, file().id)",
      error('The parents field is not directly writable in update requests.'),
    ),
    files(
      'a file moves by adding and removing parents',
      "const [from, to] = [folder('F'), folder('G')]; const one = file({ parents: [from.id] }); Drive.Files.update({}, one.id, null, { addParents: to.id, removeParents: from.id }); return Drive.Files.get(one.id, { fields: 'parents' }).parents.length",
      1,
    ),
    files(
      'a copy has a new id and the given name',
      "const one = file(); const copy = Drive.Files.copy({ name: 'c.txt' }, one.id); return [copy.id === one.id, copy.name]",
      [false, 'c.txt'],
    ),
    files(
      'a removed file is not found',
      'const one = file(); Drive.Files.remove(one.id); Drive.Files.get(one.id)',
      error('File not found'),
    ),
    files('a file that was never there is not found', "Drive.Files.get('none')", error('File not found: none.')),
    files(
      'a file goes to the bin',
      "const one = file(); Drive.Files.update({ trashed: true }, one.id); return Drive.Files.get(one.id, { fields: 'trashed' }).trashed",
      true,
    ),
    files(
      'private properties of the app are kept',
      "const one = file({ appProperties: { key: 'v' } }); return Drive.Files.get(one.id, { fields: 'appProperties' }).appProperties",
      { key: 'v' },
    ),
    search('a search by name', "file(); file({ name: 'b.txt' }); return names(\"name = 'b.txt'\")", ['b.txt']),
    search('a search by type', "folder('F'); file(); return names('mimeType = \\'' + FOLDER + '\\'')", ['F']),
    search(
      'a search in a folder',
      "const home = folder('F'); file({ parents: [home.id] }); file({ name: 'b.txt' }); return names('\\'' + home.id + '\\' in parents')",
      ['a.txt'],
    ),
    search(
      'a search outside the bin',
      "const one = file(); file({ name: 'b.txt' }); Drive.Files.update({ trashed: true }, one.id); return names(\"mimeType = 'text/plain' and trashed = false\")",
      ['b.txt'],
    ),
    search(
      'a search by private properties',
      "file(); file({ name: 'b.txt', appProperties: { k: 'v' } }); return names(\"appProperties has { key='k' and value='v' }\")",
      ['b.txt'],
    ),
    search(
      'contains finds beginnings of words in names',
      "file({ name: 'HelloWorld' }); return [names(\"name contains 'Hello'\"), names(\"name contains 'World'\")]",
      [['HelloWorld'], []],
    ),
    search('a quote in a name is escaped', 'file({ name: "it\'s" }); return names("name = \'it\\\\\'s\'")', ["it's"]),
    search(
      'queries have and, or, not and brackets',
      "file(); file({ name: 'b.txt' }); return names(\"(name = 'a.txt' or name = 'b.txt') and not name = 'a.txt'\")",
      ['b.txt'],
    ),
    search('a search by full text', 'file(); return names("fullText contains \'text\'")', ['a.txt']),
    search(
      'a search by owner',
      "file(); return names(\"'keeper@school.example' in owners and mimeType = 'text/plain'\")",
      ['a.txt'],
    ),
    search(
      'a search by time',
      "file(); return names(\"createdTime > '2020-01-01T00:00:00' and mimeType = 'text/plain'\")",
      ['a.txt'],
    ),
    search('a query that is none', "names('name is nice')", error('Invalid Value')),
    fakes('the version is told', 'Drive.getVersion()', 'v3'),
    fakes(
      'only a blob is uploaded',
      "Drive.Files.create({ name: 'a' }, 'foo')",
      error('The mediaData parameter only supports Blob types for upload.'),
    ),
    fakes(
      'a copy of nothing',
      'Drive.Files.copy(null, null)',
      error('API call to drive.files.copy failed with error: Required'),
    ),
    fakes(
      'new contents bring their type',
      "const one = file(); return Drive.Files.update({ name: 'a.pdf' }, one.id, Utilities.newBlob('x', 'application/pdf')).mimeType",
      'application/pdf',
    ),
    fakes(
      'permissions at first are the owner’s',
      'const { permissions } = Drive.Permissions.list(file().id); return permissions.map(({ type, role }) => [type, role])',
      [['user', 'owner']],
    ),
    issue(
      'an export wants alt',
      "Drive.Files.export(DocumentApp.create('D').getId(), 'application/pdf')",
      error('Export requires alt=media to download the exported content.'),
    ),
    memory('two files may bear one name', 'file(); file(); return names("name = \'a.txt\'").length', 2),
    memory(
      'a file without a name is untitled',
      "Drive.Files.create({}, Utilities.newBlob('x', 'text/plain')).name",
      'Untitled',
    ),
  ],
};
