import { describe, expect, it } from 'vitest';
import type { Dialog, RunPlan } from '../../local/emulator/run';
import { DOCUMENTS, nameOf } from '../../src/domain/documents';
import { choosing, School } from '../school';
import { issue, sign } from './whole-year';

const kindOf = (kind: string) => DOCUMENTS.find((each) => each.kind === kind) as (typeof DOCUMENTS)[number];

/** The text of the paper whose row in the register meets the condition. */
function textOf(school: School, which: (row: Record<string, unknown>) => boolean): string {
  const row = school.sheet('Документы').find(which);
  return JSON.stringify(school.state.documents[String(row?.Ссылка).split('/')[5] ?? '']);
}

/** Two signed orders' worth of a register: 45-од is taken, the regulation is a draft. */
function withNumberTaken(): School {
  const school = School.at('signed');
  issue(school, kindOf('regulation-order'));
  return school;
}

describe('«Издать документ»', () => {
  it('finds a paper by the part of the year and its number there, and asks again what it does not find', () => {
    const school = School.at('signed');
    school.command('issueDocument', [{ text: 'велосипед' }, { text: '1' }, { text: '99' }, { text: '5' }, 'YES']);
    const [, again, list, another] = school.lastRun.dialogs.map(({ text }) => text);
    expect(again).toMatch(/^В списке нет «велосипед»\.[\s\S]*\n1 – Начало программы: можно издать сейчас/);
    expect(list).toContain('\n5 – Приказ «Об утверждении Положения');
    expect(another).toMatch(/^В списке нет «99»/);
    expect(school.sheet('Документы').map((row) => row.Документ)).toContainEqual(expect.stringContaining('Положения'));
  });
});

describe('The register', () => {
  it('asks before a number of the year is given twice, and takes it where the school insists', () => {
    const school = withNumberTaken();
    const entry = [{ text: '45-ОД' }, { text: '10.03.2023' }, 'YES'];
    school.command('registerSigned', [...entry, 'NO']);
    expect(school.lastRun.dialogs.map(({ text }) => text).join(' ')).toContain('Номер 45-од в этом году уже есть');
    expect(school.sheet('Документы').map((row) => row.Состояние)).toEqual(['подписан', 'проект']);
    school.command('registerSigned', [...entry, 'YES']);
    expect(school.sheet('Документы').map((row) => row.Номер)).toEqual(['45-од', '45-ОД']);
  });

  it('gives the next number of the school’s own series where nothing is typed', () => {
    const school = withNumberTaken();
    school.fillSettings({ 'Номер приказа': '№-од' });
    school.command('registerSigned', [{ text: '' }, { text: '10.03.2023' }, 'YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('46-од');
    expect(school.sheet('Документы').map((row) => row.Номер)).toEqual(['45-од', '46-од']);
  });

  it('numbers each order signed together from the series, and no paper that needs no number', () => {
    const school = School.at('signed');
    for (const kind of ['regulation-order', 'agreement-two', 'programme-order']) issue(school, kindOf(kind));
    school.fillSettings({ 'Номер приказа': '№-од' });
    school.command('registerSigned', [{ text: '7' }, { text: 'все' }, { text: '10.03.2023' }, 'YES']);
    expect(school.lastRun.dialogs[1]?.text).toMatch(/^В списке нет номера «7»: введите номер от 1 до 3/);
    const numbers = school.sheet('Документы').map((row) => [row.Номер, row.Состояние]);
    expect(numbers).toEqual(['45-од', '46-од', '', '47-од'].map((number) => [number, 'подписан']));
  });

  it('gives no number twice and loses none where two people register at once', () => {
    const school = School.at('signed');
    for (const kind of ['regulation-order', 'programme-order']) issue(school, kindOf(kind));
    school.fillSettings({ 'Номер приказа': '№-од' });
    const saved = school.workspace.save();
    // Which one is asked only while both are drafts.
    const answering = (title: string) => (dialog: Dialog) =>
      dialog.kind === 'alert'
        ? { button: dialog.buttons[0] ?? 'OK' }
        : /^Какой/.test(dialog.text)
          ? choosing(title)(dialog)
          : { button: 'OK', text: /^Дата/.test(dialog.text) ? '10.03.2023' : '' };
    const register = (at: School, title: string, plan: RunPlan = {}) =>
      at.command('registerSigned', Array(4).fill(answering(title)), plan);
    const one = 'Приказ «Об утверждении Положения';
    const other = 'Приказ «Об утверждении Программы';
    const { calls } = register(School.load(saved), one);
    const busy = calls.findIndex(({ name }) => name === 'Lock.tryLock') + 1;
    // Before the lock at every call; then, where the other is told that the table is busy, here and there.
    const places = [...Array(busy).keys(), busy + 1, busy + 40, calls.length - 1].map((place) => place + 1);
    for (const at of places) {
      const both = School.load(saved);
      register(both, one, { interrupt: { at, run: () => void register(both, other) } });
      // Whoever was told that the table is busy clicks again.
      if (both.sheet('Документы').some((row) => row.Состояние === 'проект'))
        both.command('registerSigned', [{ text: '' }, { text: '10.03.2023' }, 'YES']);
      const rows = both.sheet('Документы');
      expect([at, rows.map((row) => row.Номер).sort()]).toEqual([at, ['45-од', '46-од', '47-од']]);
      expect(rows.map((row) => row.Состояние)).toEqual(['подписан', 'подписан', 'подписан']);
    }
  });

  it('holds the PDF, and room for the scan and for those who have read it', () => {
    const [row] = School.at('signed').sheet('Документы');
    expect(row?.PDF).toMatch(/^https:\/\/drive\.google\.com\/file\//);
    expect(row).toMatchObject({ Скан: '', 'Кто ознакомлен': '' });
  });

  it('keeps a signed paper as it is: a correction is a new one that names it and replaces it', () => {
    const school = School.at('signed');
    const before = textOf(school, (row) => row.Номер === '45-од');
    school.command('correctDocument', [{ text: '1' }, { text: '1' }, 'YES']);
    expect(textOf(school, (row) => row.Состояние === 'проект')).toContain(
      'Признать утратившим силу приказ от 01.03.2023 №\u00a045-од «Об утверждении наставнических пар».',
    );
    sign(school, nameOf(kindOf('pairs-order')), '50-од');
    expect(school.sheet('Документы').map((row) => row.Состояние)).toEqual(['заменён', 'подписан']);
    expect(textOf(school, (row) => row.Номер === '45-од')).toBe(before);
    expect(school.sheet('Пары').every((row) => String(row.Приказ).includes('50-од'))).toBe(true);
  });

  it('lets orders cite what the school has ticked, its own words among it, and nothing unchecked by itself', () => {
    const school = School.at('imported');
    const order = kindOf('roadmap-order');
    issue(school, order);
    const cited = () => textOf(school, (row) => String(row.Документ).includes('дорожной карты'));
    expect(cited()).toContain('№\u00a0273-ФЗ');
    expect(cited()).not.toContain('Р-145');
    school.tick('Правовые основания', 'Упоминать', (row) => String(row['В соответствии с чем']).includes('Р-145'));
    school.tick(
      'Правовые основания',
      'Упоминать',
      (row) => String(row['В соответствии с чем']).includes('273-ФЗ'),
      false,
    );
    issue(school, order);
    expect(cited()).toContain('Р-145');
    expect(cited()).not.toContain('273-ФЗ');
  });

  it('issues the analytical note from what questionnaires and sheets say', () => {
    const school = School.at('signed');
    const said = issue(school, kindOf('analytical-note'));
    expect(said).toContain('Проект готов');
    const text = textOf(school, (row) => String(row.Документ).startsWith('Аналитическая'));
    expect(text).toContain('Итогов анкет пока нет.');
    expect(text).toMatch(/В базах \d+ наставник/);
    expect(text).not.toMatch(/\{\{|Как отвечали/);
  });
});

describe('The number and date of a signed order', () => {
  const ok = (text: string) => ({ button: 'OK', text });
  const CANCEL = { button: 'CANCEL' };
  it.each([
    [
      'an empty number',
      [ok('  '), CANCEL],
      'Номер не введён, а у этого документа он должен быть.\n\nНомер, как в журнале',
    ],
    ['no number four times', Array(4).fill(ok('')), 'Ответ так и не удалось понять. Ничего не изменено.'],
    [
      'a date that is none',
      [ok('45-од'), ok('1 марта'), CANCEL],
      '«1 марта» — не дата: такого дня нет.\n\nДата документа',
    ],
    [
      'an empty date',
      [ok('45-од'), ok(''), CANCEL],
      'Дата не введена.\n\nДата документа № 45-од, например 01.03.2023.',
    ],
    ['a day that the month lacks', [ok('45-од'), ok('30.02.2023'), CANCEL], '«30.02.2023» — не дата: такого дня нет.'],
    ['no date four times', [ok('45-од'), ...Array(4).fill(ok('-'))], 'Ответ так и не удалось понять.'],
    ['a cancelled number', [{ button: 'CANCEL', text: '45' }], 'Номер, как в журнале'],
    ['a cancelled date', [ok('45-од'), { button: 'CANCEL', text: '01.03.2023' }], 'Дата документа'],
    ['a closed window', [{ button: 'CLOSE', text: '45' }], 'Номер, как в журнале'],
  ])('%s: nothing is registered', (_, answers, sentence) => {
    const school = School.before('signed');
    const before = school.workspace.save();
    school.command('registerSigned', answers);
    expect(school.said).toContain(sentence);
    expect(school.changesSince(before)).toEqual([]);
  });

  it('are asked again until they are right, and the number that was right is asked once', () => {
    const school = School.before('signed');
    school.command('registerSigned', [ok(''), ok('45-од'), ok('2023'), ok('32.13.2023'), ok('01.03.2023'), 'YES']);
    const asked = school.lastRun.dialogs.map(({ text }) =>
      text.split('\n').filter((line) => /ом[ае]р|ат[ае]/.test(line)),
    );
    expect(asked.slice(0, 5).map((lines) => lines.join(' '))).toEqual([
      'Номер, как в журнале регистрации (например, 45-од).',
      'Номер не введён, а у этого документа он должен быть. Номер, как в журнале регистрации (например, 45-од).',
      'Дата документа № 45-од, например 01.03.2023.',
      '«2023» — не дата: такого дня нет. Дата документа № 45-од, например 01.03.2023.',
      '«32.13.2023» — не дата: такого дня нет. Дата документа № 45-од, например 01.03.2023.',
    ]);
    expect(school.sheet('Документы')).toMatchObject([{ Состояние: 'подписан', Номер: '45-од' }]);
  });
});
