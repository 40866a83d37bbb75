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

export const IN_ORDERS = 'приказы';
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
    id: '351-8',
    words: 'статьёй 351.8 Трудового кодекса Российской Федерации (Федеральный закон от 09.11.2024 № 381-ФЗ)',
    source: 'текст закона, npalib.ru/2024/11/09/zakon-381-fz-id525728',
    checked: '2026-11-22',
    where: 'согласие работника, дополнительное соглашение',
  },
  {
    id: '152-fz',
    words: 'Федеральным законом от 27.07.2006 № 152-ФЗ «О персональных данных»',
    source: 'статьи 9 и 10.1; редакцию на сегодня никто не сверял',
    checked: '',
    where: 'согласия на обработку персональных данных, Положение',
  },
];

/** Rows that the sheet «Правовые основания» lacks; the checked ones are ticked. */
export function lackingBases(rows: readonly LegalBaseRow[]): LegalBaseRow[] {
  const there = new Set(rows.map(({ id }) => id));
  return LEGAL_BASES.filter(({ id }) => !there.has(id)).map((base) => ({
    ...base,
    use: base.checked !== '' && base.where === IN_ORDERS,
  }));
}

/** How the preamble of an order begins: with what the school ticked, its own rows among it, else with its charter. */
export function basesInWords(rows: readonly LegalBaseRow[]): string {
  const all = [...rows, ...lackingBases(rows)];
  const cited = all.filter(({ use, words }) => use && words.trim() !== '').map(({ words }) => words.trim());
  return `В соответствии с ${cited.length > 0 ? cited.join(', ') : 'Уставом'}`;
}
