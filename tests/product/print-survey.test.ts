import { describe, expect, it } from 'vitest';
import type { BlockState } from '../../local/emulator/state';
import { choosing, School } from '../school';

function textOf(blocks: BlockState[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textOf(cell.blocks)))
      : [block.runs.map(({ text }) => text).join('')],
  );
}

function sheets(school: School) {
  const files = Object.values(school.state.files).filter(
    ({ name, trashed }) => name.includes('(на бумаге)') && !trashed,
  );
  return files.flatMap(({ id }) => school.state.documents[id] ?? []);
}

describe('«Анкета на бумаге»', () => {
  it('has every question of the form as the school words it now, boxes to tick, and the QR picture', () => {
    const school = School.at('forms');
    const form = school.form('mentor');
    const [first] = form.items;
    if (first) first.title = 'Как вас зовут?';
    school.command('printSurvey', [choosing('Анкета наставника')]);
    expect(school.said).toContain('Готово к печати: https://docs.google.com/document/');
    const [paper] = sheets(school);
    const text = textOf(paper?.body ?? []).join('\n');
    for (const { title, choices, rows } of form.items) {
      expect(text).toContain(title);
      for (const words of [...(choices ?? []), ...(rows ?? [])]) expect(text).toContain(words);
    }
    expect(text).toContain('1. Как вас зовут?');
    expect(text).toMatch(/наберите адрес https:\/\/forms\.gle\//);
    expect(JSON.stringify(paper?.body)).toContain('"contentType":"image/png"');
    expect([paper?.page.width, paper?.page.height].map((points) => Math.round(points ?? 0))).toEqual([595, 842]);
  });

  it('is made anew each time, and the earlier one goes', () => {
    const school = School.at('forms');
    for (const _ of ['once', 'again']) school.command('printSurvey', [choosing('Анкета наставника')]);
    expect(sheets(school)).toHaveLength(1);
    const row = school.sheet('Анкеты').find(({ Анкета }) => Анкета === 'Анкета наставника');
    const [file] = Object.values(school.state.files).filter(
      ({ name, trashed }) => name.includes('(на бумаге)') && !trashed,
    );
    expect(row?.['Для печати']).toContain(file?.id);
  });
});
