import { error, known, type Suite } from './case';

const app = known('doc', 'reference/drive/drive-app');
const file = known('doc', 'reference/drive/file');
const folder = known('doc', 'reference/drive/folder');
const iterator = known('doc', 'reference/drive/file-iterator, reference/drive/folder-iterator');
const fakes = known(
  'live',
  'test/testdrive.js and testdrivesharing.js of brucemcpherson/gas-fakes, run on Apps Script too',
);
const roles = known('live', 'notes/oddities.md of brucemcpherson/gas-fakes: DriveApp vs Drive API Role Hierarchy');
const message = known('live', 'a public script that compares with this very message');
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

    iterator('an iterator without results has no next', "DriveApp.getFilesByName('none').hasNext()", false),
    message(
      'asking it for one is refused',
      "DriveApp.getFoldersByName('none').next()",
      error('Cannot retrieve the next object: iterator has reached the end.'),
    ),
    iterator(
      'a token continues a search',
      "const one = home(); one.createFile('x', ''); one.createFile('y', ''); const found = one.getFiles(); const first = found.next().getName(); const rest = DriveApp.continueFileIterator(found.getContinuationToken()); return [first, rest.next().getName(), rest.hasNext()].map(String).sort()",
      ['false', 'x', 'y'],
    ),

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

    fakes(
      'sharing is private at first',
      'const one = file(); return [one.getSharingAccess(), one.getSharingPermission()].map(String)',
      ['PRIVATE', 'NONE'],
    ),
    fakes(
      'sharing by link',
      'const one = file().setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW); return [one.getSharingAccess(), one.getSharingPermission()].map(String)',
      ['ANYONE_WITH_LINK', 'VIEW'],
    ),
    fakes(
      'sharing with all',
      'const one = file().setSharing(DriveApp.Access.ANYONE, DriveApp.Permission.EDIT); return [one.getSharingAccess(), one.getSharingPermission()].map(String)',
      ['ANYONE', 'EDIT'],
    ),
    fakes(
      'sharing ends',
      'const one = file().setSharing(DriveApp.Access.ANYONE, DriveApp.Permission.EDIT).setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.NONE); return [one.getSharingAccess(), one.getSharingPermission()].map(String)',
      ['PRIVATE', 'NONE'],
    ),
    fakes(
      'editors come and go',
      'const one = file().addEditor(friend); const with_ = mails(one.getEditors()).includes(friend); one.removeEditor(friend); return [with_, mails(one.getEditors()).includes(friend)]',
      [true, false],
    ),
    fakes(
      'viewers come and go',
      'const one = file().addViewer(friend); const with_ = mails(one.getViewers()).includes(friend); one.removeViewer(friend); return [with_, mails(one.getViewers()).includes(friend)]',
      [true, false],
    ),
    fakes(
      'addEditors takes a list',
      "const list = ['a@school.example', 'b@school.example']; return mails(file().addEditors(list).getEditors()).filter((mail) => list.includes(mail))",
      ['a@school.example', 'b@school.example'],
    ),
    roles('editors are among the viewers', 'mails(file().addEditor(friend).getViewers()).includes(friend)', true),
    roles(
      'the owner is among editors and viewers',
      'const one = file(); return [mails(one.getEditors()), mails(one.getViewers())]',
      [['keeper@school.example'], ['keeper@school.example']],
    ),
    file('the owner is known', 'file().getOwner().getEmail()', 'keeper@school.example'),
    file(
      'getAccess tells what a person may do',
      "const one = file().addEditor(friend); return [String(one.getAccess(friend)), String(one.getAccess('keeper@school.example')), String(one.getAccess('x@school.example'))]",
      ['EDIT', 'OWNER', 'NONE'],
    ),
    file('commenters may comment', 'String(file().addCommenter(friend).getAccess(friend))', 'COMMENT'),
    file(
      'revokePermissions takes all',
      'String(file().addEditor(friend).revokePermissions(friend).getAccess(friend))',
      'NONE',
    ),
    fakes(
      'editors may share at first',
      'const one = file(); return [one.isShareableByEditors(), one.setShareableByEditors(false).isShareableByEditors()]',
      [true, false],
    ),
    file('a file may get another owner', 'file().setOwner(friend).getOwner().getEmail()', 'colleague@school.example'),

    base('types have names', '[MimeType.PDF, MimeType.GOOGLE_SHEETS, MimeType.FOLDER, MimeType.PLAIN_TEXT]', [
      'application/pdf',
      'application/vnd.google-apps.spreadsheet',
      'application/vnd.google-apps.folder',
      'text/plain',
    ]),
  ],
};
