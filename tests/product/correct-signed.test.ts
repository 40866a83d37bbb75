import { describe, expect, it } from 'vitest';
import { choosing, IN_CODES, PEOPLE, School } from '../school';

const WITH_ZIMINA = (row: Record<string, string | number | boolean>) => row.Наставляемый === 'Зимина Юлия Андреевна';
const ORDER_45 = 'Приказ № 45-од от 01.03.2023';

/** The text of the paper that stands in that row of the register. */
function textOf(school: School, which: (row: Record<string, unknown>) => boolean): string {
  const row = school.sheet('Документы').find(which);
  return JSON.stringify(school.state.documents[String(row?.Ссылка).split('/')[5] ?? '']);
}

const isDraft = (row: Record<string, unknown>) => row.Состояние === 'проект';

/** A new paper instead of the first signed one. */
function replace(school: School): void {
  school.command('correctDocument', [{ text: '1' }, { text: '1' }, 'YES']);
}

/** Number and date of the first signed one, typed once more. */
function enter(school: School, number: string, date: string, ...more: string[]): void {
  school.command('correctDocument', [{ text: '1' }, { text: '2' }, { text: number }, { text: date }, ...more]);
}

function proofs(school: School): unknown[] {
  return school
    .sheet('Дорожная карта')
    .map(({ Подтверждение }) => Подтверждение)
    .filter((proof) => String(proof).startsWith('Приказ №'));
}

describe('a mistake that is found after signing', () => {
  it('in a name is put right in the base, and the new order has the right one', () => {
    const school = School.at('signed');
    const [name = ''] = PEOPLE.map((person) => person.name);
    school.type(
      'Наставники',
      'Фамилия Имя Отчество',
      (row) => row['Фамилия Имя Отчество'] === name,
      'Белова Анна Ильинична',
    );
    replace(school);
    expect(textOf(school, isDraft)).toContain('Белова Анна Ильинична');
    expect(textOf(school, isDraft)).not.toContain(name);
    school.command('refreshPairs');
    expect(school.sheet('Пары').map(({ Наставник }) => Наставник)).toContain('Белова Анна Ильинична');
    expect(JSON.stringify(school.sheet('По наставляемым'))).toContain('Белова Анна Ильинична');
  });

  it('a post that has changed since reaches pairs and their papers within the hour', () => {
    const school = School.at('approved');
    school.type('Наставники', 'Должность', () => true, 'Старший воспитатель');
    school.trigger('onTick');
    expect(school.sheet('Пары').map((row) => row['Должность наставника'])).toEqual(
      Array(2).fill('Старший воспитатель'),
    );
  });

  it('the new order names no pair that is over, and what it proves names the new order', () => {
    const school = School.at('signed');
    school.state.now = Date.parse('2023-03-20T10:00:00+03:00');
    expect(new Set(proofs(school))).toEqual(new Set([ORDER_45]));
    school.type('Пары', 'Состояние', WITH_ZIMINA, 'расторгнута');
    replace(school);
    expect(textOf(school, isDraft)).toContain('Ёлкина');
    expect(textOf(school, isDraft)).not.toContain('Зимина');
    school.command('registerSigned', [{ text: '50-од' }, { text: '20.03.2023' }]);
    expect(school.said).toContain('Зарегистрировано');
    expect(new Set(proofs(school))).toEqual(new Set(['Приказ № 50-од от 20.03.2023']));
    expect(school.sheet('Пары').map(({ Состояние, Приказ }) => [Состояние, Приказ])).toEqual([
      ['утверждена приказом', 'Приказ № 50-од от 20.03.2023'],
      ['расторгнута', ORDER_45],
    ]);
  });

  it('a pair that ends before the new order is signed stops it, and says that it is corrected once more', () => {
    const school = School.at('signed');
    replace(school);
    school.type('Пары', 'Состояние', WITH_ZIMINA, 'расторгнута');
    school.command('registerSigned');
    expect(school.said).toContain('а если он взамен подписанного, «Исправить подписанный документ»');
    replace(school);
    school.command('registerSigned', [{ text: '50-од' }, { text: '02.09.2022' }, 'YES']);
    expect(school.sheet('Документы').map(({ Состояние }) => Состояние)).toEqual(['заменён', 'подписан']);
  });

  it('an order whose pairs are all over is not made anew', () => {
    const school = School.at('signed');
    school.type('Пары', 'Состояние', () => true, 'завершена');
    school.command('correctDocument', [{ text: '1' }, { text: '1' }]);
    expect(school.said).toContain('Исправлять нечего');
    expect(school.sheet('Документы')).toHaveLength(1);
  });
});

describe('a pair that ended under a signed order and was agreed anew', () => {
  const anew = () => {
    const school = School.at('signed');
    school.type('Пары', 'Состояние', WITH_ZIMINA, 'завершена');
    school.command('refreshPairs');
    school.command('proposePairs');
    school.tick('Подбор', 'Согласовать');
    school.command('approvePairs', ['YES']);
    return school;
  };
  const pairs = (school: School) => school.sheet('Пары').map(({ Состояние, Приказ }) => [Состояние, Приказ]);

  it('is not put under the old order when its number is put right', () => {
    const school = anew();
    expect(pairs(school)).toContainEqual(['согласована', '']);
    enter(school, '54-од', '28.02.2023', 'YES', 'YES');
    expect(pairs(school)).toEqual([
      ['утверждена приказом', 'Приказ № 54-од от 28.02.2023'],
      ['согласована', ''],
    ]);
    expect(school.sheet('Изменения пар').map((row) => row['Приказ о паре'])).toContain('Приказ № 54-од от 28.02.2023');
  });

  it('nor under the one that replaces it', () => {
    const school = anew();
    replace(school);
    expect(textOf(school, isDraft)).not.toContain('Зимина');
    school.command('registerSigned', [{ text: '50-од' }, { text: '20.03.2023' }, 'YES']);
    expect(pairs(school)).toEqual([
      ['утверждена приказом', 'Приказ № 50-од от 20.03.2023'],
      ['согласована', ''],
    ]);
  });
});

describe('a number or date typed wrong', () => {
  it('is put right in the register, the file, the PDF, and wherever the order is named', () => {
    const school = School.at('signed');
    school.trigger('onTick');
    enter(school, '54-од', '28.02.2023', 'YES', 'YES');
    expect(school.said).toContain('Исправлено: Приказ № 54-од от 28.02.2023');
    expect(new Set(school.lastRun.dialogs.map(({ title }) => title))).toEqual(
      new Set(['Исправить подписанный документ']),
    );
    expect(school.sheet('Документы').map((row) => [row.Номер, row.Состояние])).toEqual([['54-од', 'подписан']]);
    const text = textOf(school, () => true);
    expect(text).toContain('54-од');
    expect(text).not.toMatch(/45-од|утратившим силу/);
    const names = Object.values(school.state.files).flatMap(({ name, trashed }) => (trashed ? [] : [name]));
    expect(names.filter((name) => name.includes('№ 45-од'))).toEqual([]);
    expect(names.filter((name) => name.includes('№ 54-од'))).toHaveLength(2);
    for (const sheet of ['Дорожная карта', 'Пары', 'Изменения пар']) {
      const shown = JSON.stringify(school.sheet(sheet));
      expect([sheet, shown.includes('45-од'), shown.includes('№ 54-од от 28.02.2023')]).toEqual([sheet, false, true]);
    }
  });

  it('changes nothing where it is the same, or where the coordinator says no', () => {
    const school = School.at('signed');
    const before = school.workspace.save();
    enter(school, '45-од', '01.03.2023', 'YES');
    expect(school.said).toContain('Номер и дата те же');
    enter(school, '54-од', '01.03.2023', 'YES', 'NO');
    expect(school.changesSince(before)).toEqual([]);
  });
});

it('in mode «Коды» a signed paper is said to need its names, too, as its draft did', () => {
  const school = School.at('imported', IN_CODES);
  school.command('issueDocument', [choosing('Приказ «О внедрении'), 'YES']);
  school.command('registerSigned', [{ text: '45-од' }, { text: '01.09.2022' }]);
  expect(school.said).toMatch(/^Зарегистрировано[\s\S]*names\.html\.$/);
  enter(school, '54-од', '01.09.2022', 'YES');
  expect(school.said).toMatch(/^Исправлено[\s\S]*names\.html\.$/);
});

describe('the date of a paper', () => {
  it.each([
    ['01.03.2033', 'ещё не наступило'],
    ['01.03.2013', 'было больше года назад'],
  ])('%s is asked about once more before it counts', (date, why) => {
    const school = School.before('signed');
    school.command('registerSigned', [{ text: '45-од' }, { text: date }, 'NO', { text: '01.09.2022' }]);
    expect(school.lastRun.dialogs.map(({ text }) => text).join('\n')).toContain(`${date} ${why}, сегодня 01.09.2022`);
    expect(school.sheet('Документы')[0]?.Состояние).toBe('подписан');
    expect(textOf(school, () => true)).toContain('01.09.2022');
  });

  it('typed in place of the number is no number, and the sign № typed with it is not written twice', () => {
    const school = School.before('signed');
    school.command('registerSigned', [{ text: '01.09.2022' }, { text: '№ 45-од' }, { text: '01.09.2022' }]);
    expect(school.lastRun.dialogs[1]?.text).toContain('это дата');
    expect(school.sheet('Пары')[0]?.Приказ).toBe('Приказ № 45-од от 01.09.2022');
  });
});
