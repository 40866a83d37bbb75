import { error, known, type Suite } from './case';
import { ITERATORS } from './drive-app/iterators';
import { SHARING } from './drive-app/sharing';

const app = known('doc', 'reference/drive/drive-app');
const file = known('doc', 'reference/drive/file');
const folder = known('doc', 'reference/drive/folder');
const fakes = known(
  'live',
  'test/testdrive.js and testdrivesharing.js of brucemcpherson/gas-fakes, run on Apps Script too',
);
const told = known('live', 'the troubleshooting pages of public projects tell the message');
const base = known('doc', 'reference/base/mime-type');
const memory = known('guess', 'from memory');

/** Facts about DriveApp. */
export const DRIVE_APP: Suite = {
  service: 'DriveApp',
  prelude: `const root = DriveApp.getRootFolder();
const home = () => DriveApp.createFolder('Home');
const file = (name = 'a.txt') => DriveApp.createFile(name, 'text');
const all = (found) => { const list = []; while (found.hasNext()) list.push(found.next().getName()); return list.sort(); };
const mails = (people) => people.map((each) => each.getEmail());
const friend = 'colleague@school.example';`,
  cases: [
    fakes('the service prints as Drive', 'String(DriveApp)', 'Drive'),
    fakes('the root folder prints as its name', 'String(root)', 'My Drive'),
    fakes('files and folders print as their names', '[String(file()), String(home())]', ['a.txt', 'Home']),
    fakes('the root folder lies nowhere', 'root.getParents().hasNext()', false),
    fakes('the root folder is not starred', 'root.setStarred(true)', error('Access denied')),
    fakes('a folder has no size', 'home().getSize()', 0),
    fakes('a file has the size of its contents', 'file().getSize()', 4),
    fakes(
      'setTitle of a form leaves the name of its file',
      "const form = FormApp.create('Form'); form.setTitle('T'); return DriveApp.getFileById(form.getId()).getName()",
      'Form',
    ),

    app(
      'a text makes a file of plain text in the root',
      'const one = file(); return [one.getMimeType(), one.getParents().next().getId() === root.getId()]',
      ['text/plain', true],
    ),
    app(
      'the third argument is the type',
      "DriveApp.createFile('a.html', '<b>', MimeType.HTML).getMimeType()",
      'text/html',
    ),
    app(
      'a blob makes a file of its name and type',
      "const one = DriveApp.createFile(Utilities.newBlob('x', 'text/csv', 'x.csv')); return [one.getName(), one.getMimeType()]",
      ['x.csv', 'text/csv'],
    ),
    fakes(
      'a blob without name makes none',
      "DriveApp.createFile(Utilities.newBlob('x'))",
      error('Blob object must have non-null name for this operation.'),
    ),
    fakes(
      'createFile without arguments',
      'DriveApp.createFile()',
      error("The parameters () don't match the method signature for DriveApp.createFile."),
    ),
    fakes('createFile of a name alone', "DriveApp.createFile('')", error('The parameters (String)')),
    fakes('createFile without a name', "DriveApp.createFile(null, '')", error('Invalid argument: name')),
    fakes(
      'createFile of a blob and a text',
      "DriveApp.createFile(Utilities.newBlob('x'), '')",
      error('The parameters (Blob,String)'),
    ),
    fakes('no id is an invalid one', 'DriveApp.getFileById(null)', error('Invalid argument: id')),
    fakes('nor is undefined one of a folder', 'DriveApp.getFolderById(undefined)', error('Invalid argument: id')),
    told(
      'an id behind which nothing is',
      "DriveApp.getFileById('none')",
      error('No item with the given ID could be found'),
    ),
    app('getFileById finds it', 'DriveApp.getFileById(file().getId()).getName()', 'a.txt'),
    app(
      'getFileById finds the spreadsheet',
      'DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getMimeType()',
      'application/vnd.google-apps.spreadsheet',
    ),
    app('getFolderById finds it', 'DriveApp.getFolderById(home().getId()).getName()', 'Home'),
    app('getFolderById finds the root', 'DriveApp.getFolderById(root.getId()).getName()', 'My Drive'),
    app('files are found by name', "file(); file('b.txt'); return all(DriveApp.getFilesByName('b.txt'))", ['b.txt']),
    app('folders are found by name', "home(); return DriveApp.getFoldersByName('Home').hasNext()", true),
    app(
      'files are found by type',
      "DriveApp.createFile('a.csv', '1,2', MimeType.CSV); return all(DriveApp.getFilesByType(MimeType.CSV))",
      ['a.csv'],
    ),
    app('files in the bin are listed apart', 'file().setTrashed(true); return all(DriveApp.getTrashedFiles())', [
      'a.txt',
    ]),
    memory(
      'a search by name finds what is in the bin as well',
      "file().setTrashed(true); return all(DriveApp.getFilesByName('a.txt'))",
      ['a.txt'],
    ),
    app(
      'searchFiles takes a query',
      'file(); file(\'b.txt\'); return all(DriveApp.searchFiles(\'title contains "b.t"\'.replace(/"/g, "\'")))',
      ['b.txt'],
    ),
    app(
      'queries have and, or, not and brackets',
      "file(); file('b.txt'); file('c.txt'); return all(DriveApp.searchFiles(\"(title = 'a.txt' or title = 'b.txt') and not title = 'b.txt'\"))",
      ['a.txt'],
    ),
    app(
      'a query by folder and bin',
      "const one = home(); one.createFile('x', ''); one.createFile('y', '').setTrashed(true); return all(DriveApp.searchFiles(\"'\" + one.getId() + \"' in parents and trashed = false\"))",
      ['x'],
    ),
    app(
      'a query by date',
      "file(); return [DriveApp.searchFiles('modifiedDate > \\'2020-01-01\\'').hasNext(), DriveApp.searchFiles('modifiedDate < \\'2020-01-01\\'').hasNext()]",
      [true, false],
    ),
    app('a query by full text', 'file(); return DriveApp.searchFiles("fullText contains \'text\'").hasNext()', true),
    memory(
      'name is no field of this version',
      'DriveApp.searchFiles("name contains \'a\'")',
      error('Invalid argument: q'),
    ),
    app(
      'searchFolders finds folders only',
      "home(); file('Home'); return all(DriveApp.searchFolders(\"title = 'Home'\"))",
      ['Home'],
    ),

    ...ITERATORS,

    folder(
      'a folder makes files and folders in itself',
      "const one = home(); one.createFile('x.txt', 'x'); one.createFolder('Inner'); return [all(one.getFiles()), all(one.getFolders())]",
      [['x.txt'], ['Inner']],
    ),
    folder(
      'a folder finds by name what lies in it',
      "const one = home(); one.createFile('x.txt', 'x'); file('x.txt'); return all(one.getFilesByName('x.txt')).length",
      1,
    ),
    folder('the address of a folder', "home().getUrl().startsWith('https://drive.google.com/drive/folders/')", true),
    folder(
      'a folder moves',
      "const one = home(); const inner = DriveApp.createFolder('Inner').moveTo(one); return inner.getParents().next().getName()",
      'Home',
    ),
    folder(
      'addFile moves a file',
      'const one = home(); const child = file(); one.addFile(child); return child.getParents().next().getName()',
      'Home',
    ),
    memory(
      'removeFile brings it to the root',
      'const one = home(); const child = one.createFile("x", ""); one.removeFile(child); return child.getParents().next().getId() === root.getId()',
      true,
    ),

    fakes(
      'a file moves',
      'const one = home(); const moved = file().moveTo(one); return [moved.getParents().next().getName(), all(one.getFiles())]',
      ['Home', ['a.txt']],
    ),
    fakes('moveTo wants a folder', "file().moveTo('Home')", error('The parameters (String)')),
    fakes('a copy keeps the name', 'file().makeCopy().getName()', 'a.txt'),
    fakes('a copy may have another name', "file().makeCopy('b.txt').getName()", 'b.txt'),
    fakes(
      'a copy may go to a folder',
      'const copy = file().makeCopy(home()); return [copy.getName(), copy.getParents().next().getName()]',
      ['a.txt', 'Home'],
    ),
    fakes(
      'a copy with a name may go to a folder',
      "file().makeCopy('b.txt', home()).getParents().next().getName()",
      'Home',
    ),
    fakes(
      'makeCopy to a folder takes no name after it',
      "file().makeCopy(home(), 'xx')",
      error('The parameters (DriveApp.Folder,String)'),
    ),
    fakes(
      'a copy has contents and an id of its own',
      'const one = file(); const copy = one.makeCopy(); return [copy.getBlob().getDataAsString(), copy.getId() === one.getId()]',
      ['text', false],
    ),
    file(
      'a copy of the spreadsheet opens',
      "const copy = DriveApp.getFileById(SpreadsheetApp.getActive().getId()).makeCopy('Copy'); return SpreadsheetApp.openById(copy.getId()).getName()",
      'Copy',
    ),
    file(
      'a copy of a document opens',
      "const made = DocumentApp.create('D'); made.getBody().setText('x'); made.saveAndClose(); const copy = DriveApp.getFileById(made.getId()).makeCopy('E'); return DocumentApp.openById(copy.getId()).getBody().getText()",
      'x',
    ),
    fakes('setContent replaces the text', "file().setContent('foo').getBlob().getDataAsString()", 'foo'),
    file('a blob has name and type', 'const blob = file().getBlob(); return [blob.getName(), blob.getContentType()]', [
      'a.txt',
      'text/plain',
    ]),
    file(
      'a PDF takes the ending of its name',
      "const pdf = file('Order 12.25').getAs(MimeType.PDF); return [pdf.getName(), pdf.getContentType()]",
      ['Order 12.pdf', 'application/pdf'],
    ),
    file(
      'a document is a PDF when it is a blob',
      "DriveApp.getFileById(DocumentApp.create('D').getId()).getBlob().getContentType()",
      'application/pdf',
    ),
    file('names change', "file().setName('b.txt').getName()", 'b.txt'),
    fakes(
      'a description is null or text',
      "const one = file(); return [one.getDescription(), one.setDescription('foo').getDescription()]",
      [null, 'foo'],
    ),
    fakes(
      'stars and the bin',
      'const one = file(); const at = () => [one.isStarred(), one.isTrashed()]; const before = at(); one.setStarred(true).setTrashed(true); const between = at(); one.setStarred(false).setTrashed(false); return [before, between, at()]',
      [
        [false, false],
        [true, true],
        [false, false],
      ],
    ),
    fakes(
      'dates are dates',
      'const one = file(); return [one.getDateCreated() instanceof Date, one.getLastUpdated() instanceof Date]',
      [true, true],
    ),
    file('the address of a file has its id', 'const one = file(); return one.getUrl().includes(one.getId())', true),
    file('a file has one parent', 'const found = file().getParents(); found.next(); return found.hasNext()', false),
    app(
      'a shortcut leads to its file',
      'const one = file(); const short = DriveApp.createShortcut(one.getId()); return [short.getMimeType(), short.getTargetId() === one.getId(), short.getTargetMimeType()]',
      ['application/vnd.google-apps.shortcut', true, 'text/plain'],
    ),

    ...SHARING,
    base('types have names', '[MimeType.PDF, MimeType.GOOGLE_SHEETS, MimeType.FOLDER, MimeType.PLAIN_TEXT]', [
      'application/pdf',
      'application/vnd.google-apps.spreadsheet',
      'application/vnd.google-apps.folder',
      'text/plain',
    ]),
  ],
};
