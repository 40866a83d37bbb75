import { error, known } from '../case';

const iterator = known('doc', 'reference/drive/file-iterator, reference/drive/folder-iterator');
const message = known('live', 'a public script that compares with this very message');

/** Facts about what searches of Drive give. */
export const ITERATORS = [
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
];
