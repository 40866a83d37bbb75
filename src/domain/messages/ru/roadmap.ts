import { counted } from './counted';

/** Words about the plan as a whole. */
export const ROADMAP_WORDS = {
  unknown: 'срок не распознан',
  severalTerms: 'сроков несколько, к какому пункту какой, неясно',
  addTitle: 'Добавить отмеченное',
  noneTicked: 'На листе «Чего нет в плане» ничего не отмечено.',
  added: (count: number) => `Добавлено в план: ${counted(count, 'строка', 'строки', 'строк')}.`,
  refreshed: (changed: number) =>
    changed === 0 ? 'Всё уже обновлено.' : `Обновлено: ${counted(changed, 'строка', 'строки', 'строк')} плана.`,
};
