import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { State } from '../emulator/state';
import { contentsOf } from './contents';
import { writeDocx } from './docx';
import { formPage } from './form-html';
import { formLink, indexPage, type Story } from './index-page';
import { mailPage } from './mails';
import { writeXlsx } from './xlsx';

/** Writes all that a state leaves on paper into `dir`, with `index.html` over it; returns the paths inside `dir`. */
export async function exportAll(state: State, dir: string, story: Story): Promise<{ files: string[] }> {
  const { spreadsheets, forms, documents, templates, mails } = contentsOf(state);
  const jobs: [file: string, write: (target: string) => Promise<void>][] = [
    ['index.html', (target) => writeFile(target, indexPage(state, story))],
    ...spreadsheets.map((entry) => job(entry.path, (target) => writeXlsx(entry.content, target))),
    ...forms.map((entry) =>
      job(entry.path, (target) => writeFile(target, formPage(entry.content, formLink(entry.id)))),
    ),
    ...[...documents, ...templates].map((entry) =>
      job(entry.path, (target) => writeDocx(entry.content, entry.name, target)),
    ),
    ...mails.map((entry) =>
      job(entry.path, (target) => writeFile(target, mailPage(entry.content, state.project.timeZone))),
    ),
  ];
  for (const [file, write] of jobs) {
    const target = path.join(dir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await write(target);
  }
  return { files: jobs.map(([file]) => file) };
}

function job(file: string, write: (target: string) => Promise<void>): [string, (target: string) => Promise<void>] {
  return [file, write];
}
