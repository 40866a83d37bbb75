import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { isNamed } from '../settings';
import { ERASURE_STATES } from '../sheet-values';
import type { ErasureRow } from '../tables';
import { paper } from './paper';
import { PAPER_WORDS } from './paper-words';
import { DRAFT, HEAD, heading, LINE, text } from './parts';
import type { Block, Facts } from './types';

const { erasure: words } = WORDS;

const BY_HAND = `${LINE}${LINE}`;

/** A line to be filled by hand, and what belongs there. */
function filled(what: string, hint: string): Block[] {
  return [text(`${what}: ${BY_HAND}`, 6), { kind: 'paragraph', text: `(${hint})`, align: 'center', size: 8 }];
}

/**
 * Акт об уничтожении персональных данных: what Roskomnadzor's order № 179 of 28.10.2022 asks for. People stand in it by
 * code, which the order allows («иная информация, относящаяся к определённому физическому лицу»).
 */
export const DESTRUCTION_ACT = paper({
  kind: 'destruction-act',
  genre: 'Акт',
  name: 'Акт об уничтожении персональных данных',
  fields: {
    'Акт.Коды': 'text',
    'Акт.Дата': 'date',
    'Акт.Причина': 'text',
    'Акт.Данные': 'text',
    'Акт.Удалено': 'text',
    'Акт.Осталось': 'text',
  },
  missing: (facts) => (finished(facts).length === 0 ? words.noErasures : null),
  each: (facts) => finished(facts).map(({ id, codes, date }) => ({ id, title: `${codes}, ${formatCivil(date)}` })),
  values(facts, { about }) {
    const row = finished(facts).find(({ id }) => about.includes(id));
    return {
      'Акт.Коды': row?.codes ?? '',
      'Акт.Дата': row ? formatCivil(row.date) : '',
      'Акт.Причина': row?.why ?? '',
      'Акт.Данные': isNamed(facts.settings) ? PAPER_WORDS.destroyed.named : PAPER_WORDS.destroyed.coded,
      'Акт.Удалено': (row?.what ?? '').split('\n').join('; '),
      'Акт.Осталось': (row?.left ?? '').split('\n').join('; '),
    };
  },
  blocks: () => [
    DRAFT,
    HEAD,
    { kind: 'paragraph', text: '{{Организация.Адрес}}', align: 'center' },
    heading('АКТ', 18),
    { ...heading('об уничтожении персональных данных', 0), after: 12 },
    { kind: 'paragraph', text: '{{Документ.Дата}}' },
    text('1. Оператор: {{Организация.Полное}}, адрес: {{Организация.Адрес}}.', 12),
    ...filled(
      '2. Лицо, обрабатывавшее данные по поручению оператора',
      'наименование или фамилия, имя, отчество и адрес; если обработка никому не поручалась, прочерк',
    ),
    text('3. Субъекты персональных данных, по кодам участников: {{Акт.Коды}}.'),
    text('4. Категории уничтоженных данных: {{Акт.Данные}}. Уничтожено: {{Акт.Удалено}}.'),
    text('5. Информационная система: таблица «Наставник» и связанные с ней анкеты (Google Таблицы, Google Формы).'),
    ...filled('6. Материальные носители', 'наименование и количество листов каждого; если их нет, прочерк'),
    text('7. Способ уничтожения: удаление строк таблицы, ответов анкет и проектов документов средствами программы.'),
    text('8. Причина уничтожения: {{Акт.Причина}}.'),
    text('9. Дата уничтожения: {{Акт.Дата}}.'),
    text('10. Средствами программы не уничтожаются и уничтожены отдельно: {{Акт.Осталось}}.'),
    text('Выгрузка из журнала регистрации событий прилагается.', 6),
    ...filled('Данные уничтожил', 'должность, фамилия, имя, отчество, подпись'),
    ...filled('В присутствии', 'должность, фамилия, имя, отчество, подпись'),
  ],
});

function finished({ erasures }: Facts): readonly ErasureRow[] {
  return erasures.filter(({ state }) => state === ERASURE_STATES.done);
}
