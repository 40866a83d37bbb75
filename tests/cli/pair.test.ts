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

  it('takes CSV as programs write it, and says what is wrong in it', () => {
    const mentors = written(
      'a.csv',
      '\ufeffКод;ФИО;Темы;Мест;Согласие\r\n"Н,1";"Первая; Анна ""А""";"ФГОС, родители";2;да\r\nН2;;ФГОС;сколько-нибудь;да\r\n\r\n',
    );
    const mentees = written('b.csv', 'id,topics,consent\nу1,"ФГОС\nродители",да\nу1,музыка,да\n,ФГОС,да\n');
    run(['--mentors', mentors, '--mentees', mentees, '--json']);
    expect(JSON.parse(printed)).toMatchObject({
      pairs: [{ mentee: 'у1', mentor: 'Н,1' }],
      problems: [
        'наставляемый у1 указан дважды: второй раз пропущен',
        'наставляемый № 3: нет id',
        'наставник Н2: число мест «сколько-нибудь» не целое число от 0, взято 0',
      ],
    });
    const nameless = written('c.csv', 'имя,согласие\nАнна,да\n');
    printed = '';
    run(['--mentors', nameless, '--mentees', mentees, '--json']);
    expect(JSON.parse(printed).problems).toEqual(
      expect.arrayContaining([
        'в файле наставников нет столбца «код» (или id)',
        'в файле наставников столбец «имя» не учтён: такого названия нет в справке',
      ]),
    );
  });

  it('reads places and least numbers in words, and the greater end of a range; reports what it cannot', () => {
    const mentors = written(
      'a.csv',
      'id,topics,мест,не меньше,стаж\nН1,ФГОС,1–2,,5 лет\nН2,чтение,трое,двое,давно\nН3,счёт,нет,,\n',
    );
    const mentees = written('b.csv', 'id,topics\n1,ФГОС\n2,ФГОС\n3,чтение\n4,чтение\n5,счёт\n');
    run(['--mentors', mentors, '--mentees', mentees, '--json']);
    const { pairs, problems } = JSON.parse(printed);
    expect(pairs.map(({ mentor }: { mentor: string }) => mentor)).toEqual(['Н1', 'Н1', 'Н2', 'Н2']);
    expect(problems).toEqual([
      'Н2: стаж «давно» не понят, не учтён',
      expect.stringContaining('столбца «согласие» нет'),
    ]);
  });

  it.each<[string, unknown, unknown]>([
    [
      'a negative pair is not made',
      { mentors: [{ id: 'A' }], mentees: [{ id: 'x' }], fit: { 'x|A': -0.5 } },
      { pairs: [], total: 0, unmatched: [{ id: 'x' }] },
    ],
    [
      'unless as many as possible are asked for',
      { mentors: [{ id: 'A' }], mentees: [{ id: 'x' }], fit: { 'x|A': -0.5 }, size: 'max' },
      { pairs: [{ mentee: 'x', mentor: 'A', fit: -0.5 }], total: -0.5, unmatched: [] },
    ],
    [
      'the sum goes before the number',
      {
        mentors: [{ id: 'A' }, { id: 'B' }],
        mentees: [{ id: 'x' }, { id: 'y' }],
        fit: { 'x|A': 10, 'x|B': 1, 'y|A': 2 },
      },
      { pairs: [{ mentee: 'x', mentor: 'A', fit: 10 }], total: 10 },
    ],
    [
      'without fit all pairs count 0 and as many as possible are made',
      { mentors: [{ id: 'A', capacity: 2 }], mentees: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] },
      { total: 0, unmatched: [{ why: 'нет свободных мест у подходящих наставников: A (занято 2 из 2)' }] },
    ],
    [
      'an empty fit lets nobody be paired',
      { mentors: [{ id: 'A' }], mentees: [{ id: 'x' }], fit: {} },
      { pairs: [], unmatched: [{ id: 'x', why: 'подходящих наставников нет (совместимость не указана: 1)' }] },
    ],
    [
      'ids may hold the sign between them, quotes, and names of the language',
      {
        mentors: [{ id: 'A|B' }, { id: 'constructor' }],
        mentees: [{ id: 'x|"y"' }, { id: '__proto__' }],
        fit: { 'x|"y"|A|B': 0.1, '__proto__|constructor': 0.2 },
      },
      { total: 0.3, problems: [] },
    ],
    [
      'the least fit is let through',
      { mentors: [{ id: 'A' }], mentees: [{ id: 'x' }, { id: 'y' }], fit: { 'x|A': 5, 'y|A': 4 }, minFit: 5 },
      { pairs: [{ mentee: 'x' }], unmatched: [{ id: 'y', why: 'подходящих наставников нет (ниже порога 5: 1)' }] },
    ],
    [
      'a lock stays though forbidden and counts with its fit',
      {
        mentors: [{ id: 'A' }],
        mentees: [{ id: 'x' }, { id: 'y' }],
        fit: { 'x|A': 1, 'y|A': 9 },
        locked: [['x', 'A']],
        forbidden: [['x', 'A']],
      },
      { pairs: [{ mentee: 'x', mentor: 'A', fit: 1 }], total: 1, problems: [expect.stringContaining('под запретом')] },
    ],
    [
      'wishes not returned, doubled or of strangers are reported and ignored',
      {
        mode: 'stable-mentee',
        mentors: [{ id: 'A', prefers: ['y', 'x', 'y', 'q'] }, { id: 'B' }],
        mentees: [
          { id: 'x', prefers: ['B', 'A'] },
          { id: 'y', prefers: [] },
        ],
      },
      {
        pairs: [{ mentee: 'x', mentor: 'A' }],
        unmatched: [{ id: 'y', why: 'нет взаимных пожеланий' }],
        blocking: [],
        problems: [
          'prefers: A называет y дважды, учтено первое',
          'prefers: A называет неизвестного q',
          'prefers: x называет B, но не назван в ответ',
          'prefers: A называет y, но не назван в ответ',
        ],
      },
    ],
    [
      'a group with too few does not open, and its people go elsewhere',
      {
        mentors: [{ id: 'A', capacity: 3, min: 3 }, { id: 'B' }],
        mentees: [{ id: 'x' }, { id: 'y' }],
        fit: { 'x|A': 9, 'y|A': 9, 'x|B': 1 },
      },
      { pairs: [{ mentee: 'x', mentor: 'B' }], unmatched: [{ id: 'y', why: expect.stringContaining('группы') }] },
    ],
    [
      'lists that are none are reported',
      { mentors: { id: 'A' }, locked: 'x|A' },
      { problems: ['нет списка mentees', 'mentors: не список, пропущено', 'locked: не список, пропущено'] },
    ],
    [
      'nobody is nobody',
      { mentors: [], mentees: [] },
      { pairs: [], total: 0, unmatched: [], blocking: [], problems: [] },
    ],
  ])('%s', (_, given, answer) => {
    expect(run([written('p.json', JSON.stringify(given)), '--json'])).toBe(0);
    expect(JSON.parse(printed)).toMatchObject(answer as object);
  });

  it('finds the first line of a CSV file below what spreadsheets and people put above it', () => {
    const line = { id: 'Н1', topics: 'а, б' };
    for (const above of ['sep=;\r\n', '\ufeff\r\n;;\n', ' \n'])
      expect(parseCsv(`${above}id;topics\nН1;а, б\n`)).toEqual([line]);
    expect(parseCsv('sep=,\nid,"a;b;c;d"\n1,2\n')).toEqual([{ id: '1', 'a;b;c;d': '2' }]);
    expect(parseCsv(';id\nпервый;Н1\n')).toEqual([{ '': 'первый', id: 'Н1' }]);
  });

  it('refuses a CSV file with two columns of one name, rather than read the last', () => {
    const mentors = written('a.csv', 'id,topics,Topics\nН1,ФГОС,музыка\n');
    expect(run(['--mentors', mentors, '--mentees', mentors, '--json'])).toBe(2);
    expect([printed, complained]).toEqual(['', expect.stringContaining('столбцов «topics» два: оставьте один')]);
  });

  it('says which consents it cannot read, and takes them for none', () => {
    const mentors = written('a.csv', 'id,consent\nН1,да\n');
    const mentees = written('b.csv', 'id,consent\nу1,получено\nу2,-\nу3,Нет\nу4,\n');
    run(['--mentors', mentors, '--mentees', mentees, '--json']);
    const { pairs, problems } = JSON.parse(printed);
    expect([pairs, problems]).toEqual([[], ['у1: согласие «получено» не понято, считается, что его нет']]);
  });

  it('pairs nobody without consent', () => {
    const mentors = written('a.csv', 'id,consent\nН1,да\n');
    const mentees = written('b.csv', 'id,consent\nу1,\nу2,нет\nу3,Да\n');
    run(['--mentors', mentors, '--mentees', mentees, '--json']);
    const { pairs, unmatched } = JSON.parse(printed);
    expect(pairs).toEqual([{ mentee: 'у3', mentor: 'Н1', fit: 52 }]);
    expect(unmatched).toContainEqual({
      id: 'у1',
      why: 'подходящих наставников нет (нет согласия наставляемого: 1)',
    });
  });

  it('pairs nobody with a chief or somebody not wanted, whatever the ids look like, and a group can meet', () => {
    const mentors = written('a.csv', 'id,topics,times,avoids,capacity,min\n1,ФГОС,среда,5,3,2\nm2,ФГОС,,,1,\n');
    const mentees = written(
      'b.csv',
      'id,topics,times,chief\n5,ФГОС,среда,M2\n6,ФГОС,среда,\n7,ФГОС,четверг,m2\n8,ФГОС,среда,m2\n',
    );
    run(['--mentors', mentors, '--mentees', mentees, '--json']);
    const { pairs, unmatched } = JSON.parse(printed);
    expect(pairs.map(({ mentee, mentor }: Record<string, string>) => [mentee, mentor])).toEqual([
      ['6', '1'],
      ['8', '1'],
    ]);
    const why = 'подходящих наставников нет';
    expect(unmatched).toEqual([
      { id: '5', why: `${why} (один из двоих руководит другим, наставник просил не работать с этим человеком: 2)` },
      { id: '7', why: `${why} (один из двоих руководит другим, группа наставника встречается в другое время: 2)` },
    ]);
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'npm run -s cli -- pair'],
    ['an unknown option', ['--speed'], '--speed'],
    ['a file that is not there', ['no-such.json'], 'файла no-such.json нет'],
  ])('given %s says so and stops', (_, args, said) => {
    expect(run(args)).toBe(2);
    expect(complained).toContain(said);
  });

  it.each([
    ['{"mentors": [', 'это не JSON'],
    ['', 'это не JSON'],
    ['[]', 'ожидается объект'],
    ['null', 'ожидается объект'],
  ])('given the text «%s» says so and stops', (text, said) => {
    expect(run([written('p.json', text), '--json'])).toBe(2);
    expect([printed, complained]).toEqual(['', expect.stringContaining(said)]);
  });

  it('says that a CSV file has nobody in it, and that nothing is common', () => {
    const nobody = written('a.csv', 'id,topics\n');
    const [mentors, mentees] = ['музыка', 'ФГОС'].map((topic, at) =>
      written(`${at}.csv`, `id,topics\n${at},${topic}\n`),
    );
    run(['--mentors', nobody, '--mentees', mentees ?? '', '--json']);
    expect(JSON.parse(printed).problems).toContain('в файле наставников нет ни одной строки с человеком');
    printed = '';
    run(['--mentors', mentors ?? '', '--mentees', mentees ?? '', '--json']);
    const why = 'подходящих наставников нет (у наставника другие темы: 1)';
    expect(JSON.parse(printed).unmatched).toEqual([{ id: '1', why }]);
  });

  it('refuses a CSV row that runs over its columns, rather than read it shifted', () => {
    const mentors = written('a.csv', 'id,topics,times\nН1,ФГОС, родители,вторник\n');
    expect(run(['--mentors', mentors, '--mentees', mentors, '--json'])).toBe(2);
    expect([printed, complained]).toEqual(['', expect.stringContaining('ячеек больше, чем столбцов')]);
  });

  it('reads JSON in whatever letters old editors save, and a least fit with a comma', () => {
    const given = '\ufeff{"mentors":[{"id":"Й"}],"mentees":[{"id":"я"}],"fit":{"я|Й":0.5}}';
    const old = Buffer.from([...given.slice(1)].map((sign) => ({ Й: 0xc9, я: 0xff })[sign] ?? sign.charCodeAt(0)));
    for (const bytes of [old, Buffer.from(given, 'utf16le'), Buffer.from(given)]) {
      printed = '';
      expect(run([written('p.json', bytes), '--json', '--min-fit', '0,5'])).toBe(0);
      expect(JSON.parse(printed)).toMatchObject({ pairs: [{ mentee: 'я', mentor: 'Й', fit: 0.5 }], problems: [] });
    }
  });

  it('gives up on lists within lists without end', () => {
    const list = `${'['.repeat(100_000)}"x"${']'.repeat(100_000)}`;
    expect(run([written('p.json', `{"mentors":[{"id":"A","prefers":${list}}],"mentees":["x"]}`), '--json'])).toBe(2);
    expect([printed, complained]).toEqual(['', 'pair: слишком много уровней вложенности\n']);
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

function written(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
