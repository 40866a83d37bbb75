import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportAll } from '../../local/export';
import { School } from '../school';

const TOOLS = ['soffice', 'pdfinfo', 'pdftotext'];
const missing = TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) console.warn(`Skipped: the order as PDF, because this machine has no ${missing.join(', ')}.`);

/** The signed order as a PDF, and its text page by page. */
async function signedOrder(): Promise<{ info: string; pages: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'order-'));
  await exportAll(School.at('signed').state, folder, { title: 'Год', subtitle: '', steps: [] });
  const docx = readdirSync(folder).filter((name) => /^Приказ.*\.docx$/.test(name));
  expect(docx).toHaveLength(1);
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, docx[0] ?? '')]);
  const pdf = join(folder, (docx[0] ?? '').replace(/docx$/, 'pdf'));
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return { info, pages: text.split('\f').slice(0, -1) };
}

describe.skipIf(missing.length > 0)('the signed order as PDF', () => {
  it('is A4, says what it should in order, has a row a pair in the annex, and no empty page', async () => {
    const { info, pages } = await signedOrder();
    const all = pages.join('\n').replace(/\s+/g, ' ');

    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(pages.every((page) => page.trim() !== '')).toBe(true);
    expect(all).not.toContain('{{');
    const places = [
      'Муниципальное дошкольное образовательное учреждение «Детский сад № 12 Ручеёк»',
      'ПРИКАЗ',
      '01.03.2023',
      '№ 45-од',
      'г. Заречный',
      'Об утверждении наставнических пар',
      'ПРИКАЗЫВАЮ:',
      'М.И. Соколова',
      'Приложение 1',
      'Наставнические пары на 2022/2023 учебный год',
      'Белова Анна Сергеевна',
    ].map((text) => [text, all.indexOf(text)] as const);
    expect(places.filter(([, place]) => place < 0)).toEqual([]);
    const order = ['ПРИКАЗ ', 'Об утверждении наставнических пар', 'ПРИКАЗЫВАЮ:', 'М.И. Соколова', 'Приложение 1'];
    expect([...order].sort((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(order);

    const annex = pages.find((page) => page.includes('Приложение 1')) ?? '';
    const rows = annex.split('\n').filter((line) => /^\s*\d+\s+\p{Lu}/u.test(line));
    expect(rows).toHaveLength(2);
  });
});
