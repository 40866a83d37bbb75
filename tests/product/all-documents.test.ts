import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxBytes } from '../../local/export/docx';
import { DOCUMENTS, nameOf } from '../../src/domain/documents';
import type { School } from '../school';
import { issue, schoolWithEverything, sign } from './whole-year';

const TOOLS = ['soffice', 'pdfinfo', 'pdftotext'];
const missing = TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) console.warn(`Skipped: documents as PDF, because this machine has no ${missing.join(', ')}.`);

/** The plan is too wide for upright pages. */
const WITH_LANDSCAPE_ANNEX = ['roadmap-order', 'roadmap-change-order'];

/** How an A4 page lies, by its size in points; null for any other size. */
function shapeOf(size: string): 'upright' | 'landscape' | null {
  if (/^595\.\d+ x 841\.\d+/.test(size)) return 'upright';
  return /^841\.\d+ x 595\.\d+/.test(size) ? 'landscape' : null;
}

/** Every document that the school made last of each kind, by kind. */
function made(school: School): Map<string, { name: string; id: string }> {
  const files = Object.values(school.state.files).filter(({ id, trashed }) => !trashed && school.state.documents[id]);
  return new Map(
    DOCUMENTS.flatMap(({ kind }) => {
      const [file] = files
        .filter(({ appProperties }) => new RegExp(`^document:${kind}-\\d+$`).test(appProperties.nastavnik ?? ''))
        .reverse();
      return file ? [[kind, { name: file.name, id: file.id }] as const] : [];
    }),
  );
}

/** A year in which each document becomes possible and is issued; those that others wait for are signed. */
function yearOfDocuments(): School {
  const school = schoolWithEverything();
  const byKind = (kind: string) => DOCUMENTS.filter((each) => each.kind === kind);
  const signed = ['pairs-order', 'roadmap-order'];
  for (const kind of signed.flatMap(byKind)) {
    issue(school, kind);
    sign(school, nameOf(kind), kind.kind === 'pairs-order' ? '45-од' : '46-од');
  }
  school.type('Дорожная карта', 'Ответственный', (row) => row['№'] === '1.2.', 'Методист');
  for (const kind of DOCUMENTS) {
    if (kind.kind === 'pairs-change-order') {
      school.type('Пары', 'Состояние', (row) => row['Код наставляемого'] === 'НМ-003И', 'приостановлена');
      school.command('refreshPairs');
    }
    if (!signed.includes(kind.kind)) issue(school, kind);
  }
  return school;
}

describe('Every document of the catalogue', () => {
  const school = yearOfDocuments();
  const documents = made(school);

  it('can be made in a school at the end of its year', () => {
    expect(DOCUMENTS.map(({ kind }) => kind).filter((kind) => !documents.has(kind))).toEqual([]);
  });

  it.each([...documents])('%s has no placeholder left, no empty table, and nobody’s wish or refusal', (_, { id }) => {
    const text = JSON.stringify(school.state.documents[id], (key, value) => (key === 'section' ? undefined : value));
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(text).not.toContain('"rows":[]');
    expect(text.match(/№ [\p{L}\d].{0,20}/gu)).toBeNull();
    expect(text).not.toMatch(/Тайнов|хочет работать|просил не работать/i);
  });

  it.skipIf(missing.length > 0)('is A4 as PDF, without an empty page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'documents-'));
    for (const [kind, { id, name }] of documents) {
      const document = school.state.documents[id];
      if (document) writeFileSync(join(folder, `${kind}.docx`), await docxBytes(document, name));
    }
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    const files = [...documents.keys()].map((kind) => join(folder, `${kind}.docx`));
    execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    const annexes: unknown[] = [];
    const sameShape: number[] = [];
    const faults = [...documents.keys()].flatMap((kind) => {
      const pdf = join(folder, `${kind}.pdf`);
      const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      const info = execFileSync('pdfinfo', ['-l', '99', pdf], { encoding: 'utf8' });
      const shapes = [...info.matchAll(/Page +\d+ size: +(.+) pts/g)].map(([, size = '']) => shapeOf(size));
      if (WITH_LANDSCAPE_ANNEX.includes(kind)) annexes.push([shapes[0], shapes.at(-1)]);
      else sameShape.push(new Set(shapes).size);
      return [
        ...(shapes.length === pages.length && !shapes.includes(null) ? [] : [`${kind} is no A4`]),
        ...pages.flatMap((page, index) => (page.trim() === '' ? [`${kind}: page ${index + 1} is empty`] : [])),
      ];
    });
    expect(faults).toEqual([]);
    expect(new Set(sameShape)).toEqual(new Set([1]));
    expect(annexes).toEqual(WITH_LANDSCAPE_ANNEX.map(() => ['upright', 'landscape']));
  });
});
