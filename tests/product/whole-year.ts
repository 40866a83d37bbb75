import { type DOCUMENTS, nameOf } from '../../src/domain/documents';
import { choosing, PEOPLE, School } from '../school';

/** A name that stands in wishes and refusals alone. */
const SECRET = 'Тайнова Вера Юрьевна';

/** A school at the end of its year: every document can be issued. */
export function schoolWithEverything(): School {
  const school = School.at('issued', { settings: { 'Адрес организации': '123456, г. Заречный, ул. Садовая, д. 3' } });
  school.type(
    'Ответственные',
    'Фамилия Имя Отчество',
    (row) => row['Роль в плане'] === 'Заведующий',
    'Соколова Марина Игоревна',
  );
  school.type('Ответственные', 'Должность', (row) => row['Роль в плане'] === 'Заведующий', 'Заведующий');
  // Somebody who came without a consent and has left.
  for (const person of PEOPLE.slice(0, 1)) school.answer({ ...person, name: 'Уварова Нина Львовна' });
  school.command('eraseData', [{ text: 'Уварова Нина Львовна' }, { text: '3' }, 'YES', { text: 'УДАЛИТЬ' }]);
  const zimina = (row: Record<string, unknown>) => row.Кто === 'Зимина Юлия Андреевна';
  school.tick('Согласия', 'Несовершеннолетний', zimina);
  school.type('Согласия', 'Кто подписал', zimina, 'участник и представитель');
  // What only the coordinator may read: whom people want and refuse.
  for (const sheet of ['Наставники', 'Наставляемые']) {
    for (const column of ['Хочет работать с', 'Не хочет работать с']) {
      school.type(sheet, column, (row) => row.Код !== '', SECRET);
    }
  }
  // After 1 March 2025 the Labour Code asks for papers of its own.
  school.skipTo('2025-05-20T10:00:00+03:00');
  return school;
}

/** Issues a document for the first whom it may be for; says what the script said. */
export function issue(school: School, kind: (typeof DOCUMENTS)[number]): string {
  const name = nameOf(kind);
  school.command('issueDocument', [
    choosing(name),
    ({ kind: dialog, buttons }) => (dialog === 'prompt' ? { button: 'OK', text: '1' } : { button: buttons[0] ?? 'OK' }),
    'YES',
  ]);
  return school.said;
}

/** Registers a draft as signed. */
export function sign(school: School, name: string, number: string): void {
  school.command('registerSigned', [
    (dialog) => (/^Какой/.test(dialog.text) ? choosing(name)(dialog) : { button: 'OK', text: number }),
    ({ text }) => ({ button: 'OK', text: /^Дата/.test(text) ? '20.05.2025' : number }),
    ({ kind }) => (kind === 'prompt' ? { button: 'OK', text: '20.05.2025' } : { button: 'YES' }),
    'YES',
  ]);
}
