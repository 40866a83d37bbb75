import { expect, it } from 'vitest';
import { School } from '../school';

/** What only the coordinator may read: a refusal, a wish, a ban, and points. */
const SECRETS =
  /просил не работать|хочет работать|выбор\)|не предлагать|Сверх совместимости|из 100|Громова Ирина Павловна не/i;
const YOLKINA = 'Ёлкина Дарья Олеговна';

function withWishes(): School {
  const school = School.before('proposed');
  const name = (text: string) => (row: Record<string, unknown>) => row['Фамилия Имя Отчество'] === text;
  school.type('Наставляемые', 'Не хочет работать с', name(YOLKINA), 'Громова Ирина Павловна');
  school.type('Наставляемые', 'Хочет работать с', name(YOLKINA), 'Белова Анна Сергеевна');
  school.type('Наставники', 'Хочет работать с', name('Белова Анна Сергеевна'), YOLKINA);
  school.run('proposed');
  return school;
}

it('a wish counts and is named to the coordinator, who sees a refusal only as a pair that is not proposed', () => {
  const school = withWishes();
  const row = school.sheet('Подбор').find((each) => each.Наставляемый === YOLKINA);
  expect(row?.Почему).toMatch(/Сверх совместимости: наставляемый хочет работать .*наставник хочет работать/);
  expect(row?.['Сверх того']).toBe(60);
  expect(row?.['Кто ещё подходит']).toBe('');
});

it("nobody's wish, refusal or points stand in what others read: pairs, documents, mails, forms", () => {
  const school = withWishes();
  school.goOn(['approved', 'issued', 'signed']);
  school.fillSettings({ Напоминания: 'включены' });
  school.skipTo('2023-02-14T09:00:00+03:00');
  school.workspace.advance(3_600_000);
  const { documents, mails, forms } = school.state;
  expect(Object.keys(documents).length).toBeGreaterThan(0);
  expect(mails.length).toBeGreaterThan(0);
  for (const text of [documents, mails, forms].map((part) => JSON.stringify(part))) expect(text).not.toMatch(SECRETS);
  expect(
    school
      .sheet('Пары')
      .map(({ Почему }) => Почему)
      .join(),
  ).not.toMatch(/\(\d+\)|Сверх|хочет/);
});
