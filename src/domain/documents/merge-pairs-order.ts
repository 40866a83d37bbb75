import { formatSchoolYear } from '../calendar/school-year';
import { WORDS } from '../messages/ru';
import { initials, surnameFirst } from '../people/names';
import { type Settings, schoolYearOf } from '../settings';
import type { PairRow } from '../tables';
import type { Merge } from './types';

/** What fills the order on pairs; without number and date it is a draft with blanks to be filled by hand. */
export function mergePairsOrder(
  pairs: PairRow[],
  settings: Settings,
  registered: { number: string; date: string },
): Merge {
  const people = new Map<string, string>();
  for (const pair of pairs) {
    people.set(pair.mentorName, pair.mentorPost);
    people.set(pair.menteeName, pair.menteePost);
  }
  return {
    fields: {
      'Организация.Полное': settings.organisation,
      'Организация.Краткое': settings.shortName,
      'Организация.Место': settings.place,
      'Приказ.Дата': registered.date || WORDS.documents.blankDate,
      'Приказ.Номер': registered.number || WORDS.documents.blankNumber,
      УчебныйГод: formatSchoolYear(schoolYearOf(settings)),
      'Руководитель.Должность': settings.directorPost,
      'Руководитель.Подпись': initials(settings.directorName),
      'Куратор.ФИО': surnameFirst(settings.coordinatorName),
    },
    lists: {
      pairs: pairs.map((pair, index) => ({
        'Пара.№': String(index + 1),
        'Пара.Наставник': pair.mentorName,
        'Пара.НаставникДолжность': pair.mentorPost,
        'Пара.Наставляемый': pair.menteeName,
        'Пара.НаставляемыйДолжность': pair.menteePost,
      })),
      people: [...people].map(([name, post], index) => ({
        'Участник.№': String(index + 1),
        'Участник.ФИО': name,
        'Участник.Должность': post,
      })),
    },
  };
}
