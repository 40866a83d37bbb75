import { known } from '../case';

const file = known('doc', 'reference/drive/file');
const fakes = known(
  'live',
  'test/testdrive.js and testdrivesharing.js of brucemcpherson/gas-fakes, run on Apps Script too',
);
const roles = known('live', 'notes/oddities.md of brucemcpherson/gas-fakes: DriveApp vs Drive API Role Hierarchy');

/** Facts about who may do what with files of Drive. */
export const SHARING = [
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
];
