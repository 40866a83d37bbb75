import { inEveryLanguage, WORDS } from '../messages/words';
import type { ConsentRow } from '../tables';
import type { Tone } from '../tables/column';
import { PURPOSES, type Refusal, refusalOf } from './consent';

const { states: words } = WORDS.consents;

const REFUSALS: Record<Exclude<Refusal, 'none'>, (row: ConsentRow) => string> = {
  withdrawn: ({ withdrawn }) => words.withdrawn(withdrawn),
  expired: ({ until }) => (/^\s*\d{1,2}\.\d{1,2}\.\d{4}\s*$/.test(until) ? words.expired(until) : words.unread(until)),
  unsigned: () => words.unsigned,
};

/** The colours of what «Что действует» may say, whatever language it was written in. */
export function consentMarks(): Record<string, Tone> {
  const said = inEveryLanguage(({ consents }) => consents.states);
  const marked = (tone: Tone, texts: readonly string[]) => texts.map((text): [string, Tone] => [text.trim(), tone]);
  return Object.fromEntries([
    ...said.flatMap(({ withdrawn, expired }) => marked('late', [withdrawn(''), expired('')])),
    ...said.flatMap(({ unread, unsigned, none, double, nobody }) =>
      marked('soon', [unread(GAP).split(GAP)[1] ?? '', unsigned, none, double, nobody]),
    ),
    ...said.flatMap(({ purposes }) => marked('done', [purposes.part])),
  ]);
}

const GAP = '\n';

/** What the row allows today (ISO), in the column «Что действует», and what is wrong with the row itself. */
export function stateOf(
  row: ConsentRow,
  today: string,
  { isDouble, isNobody }: { isDouble: boolean; isNobody: boolean },
): string {
  const refusals = PURPOSES.map((purpose) => refusalOf(row, purpose, today));
  const allowed = PURPOSES.filter((_, place) => refusals[place] === null).map((purpose) => words.purposes[purpose]);
  const end = refusalOf({ ...row, part: true }, 'part', today);
  const why = end && end !== 'none' ? REFUSALS[end](row) : '';
  return [
    [allowed.join(', '), why].filter((text) => text !== '').join('; ') || words.none,
    ...(isDouble ? [words.double] : []),
    ...(isNobody ? [words.nobody] : []),
  ].join('; ');
}
