import { FILE_KEYS } from '../domain/file-keys';
import { fingerprint } from '../domain/fingerprint';
import type { Settings } from '../domain/settings';
import { binFile, createPage, ensureFile, fileLink, isThere } from '../google/drive';
import { htmlFile } from '../google/html';
import { writeStart } from '../google/start-page';
import { fileOf } from './documents/make';
import { remember } from './settings';

const PAGE = 'names';

/**
 * The page that makes the key of the codes and puts names into documents lies in the school's folder: one file for each
 * version of it. False where the project lacks the page. Call it under the lock.
 */
export function ensureNamesPage(settings: Settings, keeper: string): boolean {
  const html = htmlFile(PAGE);
  if (html === null) return false;
  const key = FILE_KEYS.names(fingerprint(html), keeper);
  const file = ensureFile(key, () => createPage(key, `${PAGE}.html`, settings.folder, html));
  const link = fileLink(file);
  if (settings.namesPage === link) return true;
  writeStart(new Map([['names', link]]));
  const earlier = fileOf(settings.namesPage);
  if (isThere(earlier)) binFile(earlier);
  remember({ namesPage: link });
  return true;
}
