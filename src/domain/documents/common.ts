import { formatCivil } from '../calendar/civil-date';
import { formatSchoolYear } from '../calendar/school-year';
import { schoolYearOf } from '../settings';
import { basesInWords } from './legal-bases';
import { PAPER_WORDS } from './paper-words';
import type { Facts, Fields, Paper } from './types';

/** The placeholders that every template may have. */
export const COMMON = {
  Проект: 'text',
  'Организация.Полное': 'organisation',
  'Организация.Краткое': 'organisation',
  'Организация.Место': 'text',
  'Организация.Адрес': 'text',
  'Приказ.Дата': 'date',
  'Приказ.Номер': 'text',
  'Документ.Дата': 'date',
  'Документ.Номер': 'text',
  УчебныйГод: 'text',
  Основания: 'text',
  'Основания.Список': 'text',
  Взамен: 'text',
  'Руководитель.Должность': 'post',
  'Руководитель.ФИО': 'person',
  'Куратор.ФИО': 'person',
} as const satisfies Fields;

/** What fills them; without number and date it is a draft with blanks to be filled by hand. */
export function commonFields({ settings, bases, documents }: Facts, paper: Paper): Record<keyof typeof COMMON, string> {
  const isDraft = paper.date === '';
  const date = paper.date || PAPER_WORDS.blankDate;
  const number = paper.number || (isDraft ? PAPER_WORDS.blankNumber : PAPER_WORDS.noNumber);
  return {
    Проект: isDraft ? PAPER_WORDS.draftMark : '',
    'Организация.Полное': settings.organisation,
    'Организация.Краткое': settings.shortName,
    'Организация.Место': settings.place,
    'Организация.Адрес': settings.address,
    'Приказ.Дата': date,
    'Приказ.Номер': number,
    'Документ.Дата': date,
    'Документ.Номер': number,
    УчебныйГод: formatSchoolYear(schoolYearOf(settings)),
    Взамен: insteadOf(documents, paper),
    Основания: `В соответствии ${basesInWords(bases)}`,
    'Основания.Список': basesInWords(bases),
    'Руководитель.Должность': settings.directorPost,
    'Руководитель.ФИО': settings.directorName,
    'Куратор.ФИО': settings.coordinatorName,
  };
}

/** The sentence with which a correction names what it replaces; '' for any other paper. */
function insteadOf(documents: Facts['documents'], paper: Paper): string {
  const corrects = documents.find(({ id }) => id === paper.id)?.corrects ?? '';
  const old = corrects === '' ? undefined : documents.find(({ id }) => id === corrects);
  return old ? PAPER_WORDS.insteadOf(old.title, old.number, formatCivil(old.date)) : '';
}
