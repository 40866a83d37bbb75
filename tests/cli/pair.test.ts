import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCsv } from '../../local/cli/csv';
import { run } from '../../local/cli/pair';

let folder = '';
let printed = '';
let complained = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pair-'));
  [printed, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the command «pair»', () => {
  const problem = {
    mentors: [{ id: 'A', capacity: 1 }, { id: 'B' }],
    mentees: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
    fit: { 'x|A': 0.5, 'y|A': 0.75, 'y|B': 0.125 },
  };

  it('answers in JSON', () => {
    expect(run([written('p.json', JSON.stringify(problem)), '--json'])).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      pairs: [{ mentee: 'y', mentor: 'A', fit: 0.75 }],
      total: 0.75,
      unmatched: [
        { id: 'x', why: 'нет свободных мест у подходящих наставников: A (занято 1 из 1)' },
        { id: 'z', why: 'подходящих наставников нет (совместимость не указана: 2)' },
      ],
      blocking: [],
      problems: [],
    });
  });

  it('answers people in lines', () => {
    run([written('p.json', JSON.stringify({ ...problem, size: 'max' }))]);
    expect(printed).toBe(
      'x  A  0.5\ny  B  0.125\nПар: 2, сумма 0.625\n\nБез пары:\n  z: подходящих наставников нет (совместимость не указана: 2)\n',
    );
  });

  it('reads two CSV files and scores by itself', () => {
    const mentors = written(
      'a.csv',
      '\ufeffКод;ФИО;Темы;Время;Мест\nН1;Первая Анна;"ФГОС; родители";вторник;1\nН2;;родители;;1\n',
    );
    const mentees = written(
      'b.csv',
      'id,name,topics,times\nу1,Второй Борис,ФГОС,вторник\nу2,,родители,вторник\nу3,,музыка,\n',
    );
    expect(run(['--mentors', mentors, '--mentees', mentees, '--json'])).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      pairs: [
        { mentee: 'у1', mentor: 'Н1', fit: 95 },
        { mentee: 'у2', mentor: 'Н2', fit: 87 },
      ],
      unmatched: [{ id: 'у3' }],
      problems: ['столбца «согласие» нет: считается, что согласие есть у всех'],
    });
  });

  it('pairs nobody without consent', () => {
    const mentors = written('a.csv', 'id,consent\nН1,да\n');
    const mentees = written('b.csv', 'id,consent\nу1,\nу2,нет\nу3,Да\n');
    run(['--mentors', mentors, '--mentees', mentees, '--json']);
    expect(JSON.parse(printed).pairs).toEqual([{ mentee: 'у3', mentor: 'Н1', fit: 52 }]);
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'npm run -s cli -- pair'],
    ['an unknown option', ['--speed'], '--speed'],
    ['a file that is not there', ['no-such.json'], 'no-such.json'],
  ])('given %s says so and stops', (_, args, said) => {
    expect(run(args)).toBe(2);
    expect(complained).toContain(said);
  });

  it('explains itself', () => {
    expect(run(['--help'])).toBe(0);
    expect(printed).toContain('stable-mentee');
  });
});

describe('a CSV text', () => {
  it.each([
    ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['A;b\r\n"1;""2""\n3"; x \r\n\r\n', [{ a: '1;"2"\n3', b: 'x' }]],
    ['a\tb\n\t5', [{ a: '', b: '5' }]],
    ['a,b\n1', [{ a: '1', b: '' }]],
    ['', []],
  ])('%j', (text, rows) => expect(parseCsv(text)).toEqual(rows));
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
