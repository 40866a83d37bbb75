import type { ConsentRow } from '../tables';
import { PURPOSES, type Purpose, type Refusal, refusalOf } from './consent';

/** The purposes as the sheet calls them. */
export const PURPOSE_NAMES: Record<Purpose, string> = {
  part: 'участие',
  surveys: 'анкеты',
  mail: 'уведомления',
  public: 'публикация',
};

const REFUSALS: Record<Exclude<Refusal, 'none'>, (row: ConsentRow) => string> = {
  withdrawn: ({ withdrawn }) => `согласие отозвано ${withdrawn}`,
  expired: ({ until }) =>
    /^\s*\d{1,2}\.\d{1,2}\.\d{4}\s*$/.test(until)
      ? `срок истёк ${until}`
      : `срок «${until}» не прочитан: впишите его как 31.05.2024`,
  unsigned: () => 'нужна подпись законного представителя',
};

/** What the row allows today (ISO), in the column «Что действует», and what is wrong with the row itself. */
export function stateOf(
  row: ConsentRow,
  today: string,
  { isDouble, isNobody }: { isDouble: boolean; isNobody: boolean },
): string {
  const refusals = PURPOSES.map((purpose) => refusalOf(row, purpose, today));
  const allowed = PURPOSES.filter((_, place) => refusals[place] === null).map((purpose) => PURPOSE_NAMES[purpose]);
  const end = refusalOf({ ...row, part: true }, 'part', today);
  const why = end && end !== 'none' ? REFUSALS[end](row) : '';
  return [
    [allowed.join(', '), why].filter((text) => text !== '').join('; ') || 'согласия нет',
    ...(isDouble ? ['человек записан дважды, оставьте одну строку'] : []),
    ...(isNobody ? ['в базах такого человека нет'] : []),
  ].join('; ');
}
