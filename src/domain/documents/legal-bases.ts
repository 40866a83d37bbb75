import type { LegalBaseRow } from '../tables';

/** What a preamble cites, as «в соответствии с …» asks for it; `checked` is an ISO day, '' where nobody has compared it. */
export interface LegalBase {
  id: string;
  words: string;
  /** Where title, number and date were read, or who cites them. */
  source: string;
  checked: string;
  where: string;
}

const IN_ORDERS = 'приказы';
const UNREAD = 'название, номер и дату называют многие; редакцию на сегодня никто не сверял';
const CITED = 'так его называют положения других организаций; самого текста никто не сверял';

/** The only place that knows what our wordings rest on. Whatever nobody has checked is off until a school ticks it. */
export const LEGAL_BASES: readonly LegalBase[] = [
  {
    id: '273-fz',
    words: 'Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
    source: 'приказ Минобрнауки от 30.08.2013 № 1015, normativ.kontur.ru',
    checked: '2026-11-22',
    where: IN_ORDERS,
  },
  {
    id: 'r-145',
    words:
      'распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 (целевая модель наставничества обучающихся)',
    source: 'номер и дата сверены по страницам двух школ; полного текста мы не читали',
    checked: '',
    where: IN_ORDERS,
  },
  {
    id: 'az-1128',
    words:
      'письмом Министерства просвещения Российской Федерации и Профессионального союза работников народного образования и науки Российской Федерации от 21.12.2021 № АЗ-1128/08, № 657',
    source: CITED,
    checked: '',
    where: IN_ORDERS,
  },
  {
    id: '3273-r',
    words: 'распоряжением Правительства Российской Федерации от 31.12.2019 № 3273-р',
    source: CITED,
    checked: '',
    where: IN_ORDERS,
  },
  {
    id: 'r-174',
    words: 'распоряжением Министерства просвещения Российской Федерации от 16.12.2020 № Р-174',
    source: CITED,
    checked: '',
    where: IN_ORDERS,
  },
  {
    id: '1264-r',
    words:
      'распоряжением Правительства Российской Федерации от 21.05.2025 № 1264-р (Концепция развития наставничества до 2030 года)',
    source: CITED,
    checked: '',
    where: IN_ORDERS,
  },
  {
    id: '152-fz',
    words: 'Федеральным законом от 27.07.2006 № 152-ФЗ «О персональных данных»',
    source: UNREAD,
    checked: '',
    where: IN_ORDERS,
  },
  {
    id: '351-8',
    words: 'статьёй 351.8 Трудового кодекса Российской Федерации (Федеральный закон от 09.11.2024 № 381-ФЗ)',
    source: 'текст закона, npalib.ru/2024/11/09/zakon-381-fz-id525728',
    checked: '2026-11-22',
    where: 'согласие работника, дополнительное соглашение',
  },
  {
    id: '152-fz-9',
    words: 'статьёй 9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
    source: UNREAD,
    checked: '',
    where: 'согласия на обработку персональных данных',
  },
  {
    id: '152-fz-10-1',
    words: 'статьёй 10.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
    source: UNREAD,
    checked: '',
    where: 'согласие на распространение персональных данных',
  },
];

/** Rows that the sheet «Правовые основания» lacks; the checked ones are ticked. */
export function lackingBases(rows: readonly LegalBaseRow[]): LegalBaseRow[] {
  const there = new Set(rows.map(({ id }) => id));
  return LEGAL_BASES.filter(({ id }) => !there.has(id)).map((base) => ({ ...base, use: base.checked !== '' }));
}

/** What orders cite, as «в соответствии» asks for it: what the school ticked, its own rows among it, else its charter. */
export function basesInWords(rows: readonly LegalBaseRow[]): string {
  const ofPapers = new Set(LEGAL_BASES.filter(({ where }) => where !== IN_ORDERS).map(({ id }) => id));
  const cited = ticked(rows).filter(({ id }) => !ofPapers.has(id));
  return withPreposition(cited.length > 0 ? cited.map(({ words }) => words.trim()).join(', ') : 'Уставом');
}

/** What one paper rests on, alike; `general` words, which name no act, where the school has not ticked it. */
export function baseOfPaper(rows: readonly LegalBaseRow[], id: string, general: string): string {
  return withPreposition(
    ticked(rows)
      .find((row) => row.id === id)
      ?.words.trim() ?? general,
  );
}

function ticked(rows: readonly LegalBaseRow[]): LegalBaseRow[] {
  return [...rows, ...lackingBases(rows)].filter(({ use, words }) => use && words.trim() !== '');
}

/** «с Федеральным законом», «со статьёй». */
function withPreposition(words: string): string {
  return `${/^[сзшж][бвгджзклмнпрстфхцчшщ]/i.test(words) ? 'со' : 'с'} ${words}`;
}
