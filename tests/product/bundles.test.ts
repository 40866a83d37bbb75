import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxBytes } from '../../local/export/docx';
import { nameOf } from '../../src/domain/documents';
import { CONSENT_ADULT } from '../../src/domain/documents/consents';
import { PERSONAL_PROGRAMME } from '../../src/domain/documents/programmes';
import { codeOf } from '../../src/domain/people/codes';
import { IN_CODES, PEOPLE, School, type SchoolOptions } from '../school';
import { AGREEMENT, issueAll } from './many-pairs';

const TOOLS = ['soffice', 'pdftotext'];
const missing = TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) console.warn(`Skipped: bundles as PDF, because this machine has no ${missing.join(', ')}.`);

const ADDRESS = { 'Адрес организации': '123456, г. Заречный, ул. Садовая, д. 3' };
const CODED = {
  ...IN_CODES,
  settings: { ...IN_CODES.settings, ...ADDRESS },
  people: PEOPLE.map((person, index) => ({ ...person, name: codeOf(person.form, 20 + index) })),
};

/** What each of the bundles begins every paper with. */
const BUNDLES = [
  [AGREEMENT, 'СОГЛАШЕНИЕ'],
  [nameOf(PERSONAL_PROGRAMME), 'ПЕРСОНАЛИЗИРОВАННАЯ'],
  [nameOf(CONSENT_ADULT), 'СОГЛАСИЕ'],
] as const;

/** A school that has made such a bundle last. */
function withBundle(options: SchoolOptions, kind: string): School {
  const school = School.at('approved', options);
  // Consents that have run out.
  school.workspace.advance(3_600_000);
  if (kind === nameOf(CONSENT_ADULT)) school.type('Согласия', 'Действует до', () => true, '01.09.2021');
  issueAll(school, kind, '2');
  return school;
}

/** The pages of the file that each school made last, as its PDF has them; one start of the office program for all. */
async function pagesOf(schools: readonly School[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
  for (const [index, school] of schools.entries()) {
    const row = school.sheet('Документы').at(-1);
    const document = school.state.documents[String(row?.Ссылка).split('/')[5] ?? ''];
    if (document) writeFileSync(join(folder, `${index}.docx`), await docxBytes(document, 'bundle'));
  }
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const files = schools.map((_, index) => join(folder, `${index}.docx`));
  execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  return schools.map((_, index) => {
    const text = execFileSync('pdftotext', ['-layout', join(folder, `${index}.pdf`), '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  });
}

describe.each<[string, SchoolOptions]>([
  ['ФИО', { settings: ADDRESS }],
  ['Коды', CODED],
])('In mode «%s» one file for the printer', (mode, options) => {
  it.skipIf(missing.length > 0)('has each paper on pages of its own, none of them empty', async () => {
    const schools = BUNDLES.map(([kind]) => withBundle(options, kind));
    const all = await pagesOf(schools);
    for (const [index, [kind, beginning]] of BUNDLES.entries()) {
      const pages = all[index] ?? [];
      const begun = pages.filter((page) => page.includes(beginning));
      expect(pages.filter((page) => page.trim() === '')).toEqual([]);
      // One for each pair; for each person and a spare one.
      const pairs = schools[index]?.sheet('Пары').length;
      expect([kind, begun.length]).toEqual([kind, kind === nameOf(CONSENT_ADULT) ? PEOPLE.length + 1 : pairs]);
      for (const page of begun) expect(page.trim().split('\n').slice(0, 8).join(' ')).toContain(beginning);
      const text = pages.join('');
      if (mode === 'Коды') expect(text).toMatch(/\{\{Н[КМ]-\d+/);
      else expect(text).not.toContain('{{');
    }
  });

  it('and a file each say the same of every pair', () => {
    const school = School.at('approved', options);
    issueAll(school, AGREEMENT, '1');
    const rows = school.sheet('Документы');
    expect(rows.map((row) => row.Состояние)).toEqual(['проект', 'проект']);
    for (const [index, pair] of school.sheet('Пары').entries()) {
      const text = JSON.stringify(school.state.documents[String(rows[index]?.Ссылка).split('/')[5] ?? '']);
      for (const whom of mode === 'Коды' ? ['Код наставника', 'Код наставляемого'] : ['Наставник', 'Наставляемый'])
        expect(text).toContain(mode === 'Коды' ? `{{${pair[whom]}` : String(pair[whom]));
    }
  });
});
