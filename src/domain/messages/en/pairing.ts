import type { Words } from '../words';
import { counted } from './counted';

/** Words about proposing and approving pairs. */
export const PAIRING_WORDS: Words['pairing'] = {
  title: 'Propose pairs',
  done: (pairs, left, refused) =>
    (pairs > 0
      ? `Pairs proposed: ${pairs}. Without a pair: ${left}. Tick those that suit on the sheet “Proposal” and choose “Approve”.`
      : `No new pairs are proposed. Without a pair: ${left}${left > 0 ? '; the sheet “Without a pair” says why' : ''}.`) +
    (refused > 0 ? ` What was ticked by hand cannot be done: ${refused}; the column “Remark” says why.` : ''),
  raised: (from, to, drop) =>
    ` The lowest fit was raised from ${from} to ${to}, the sum ${drop > 0 ? `fell by ${drop}` : 'did not fall'}.`,
  raise: (from, to, drop) =>
    ` The lowest fit (${from}) can be raised to ${to}, the sum ${drop > 0 ? `would fall by ${drop}` : 'would not fall'}: “Settings” → “Worst pair” → «поднять».`,
  misread: (title, given, taken) => ` The setting “${title}”: “${given}” is not understood, “${taken}” was taken.`,
  misreadCell: (code, column, given, taken) =>
    ` ${code}, “${column}”: “${given}” is not understood, ${taken === '' ? 'it is left out' : `${taken} was taken`}.`,
  moreMisread: (count) => ` ${counted(count, 'more cell was', 'more cells were')} not understood.`,
  approveTitle: 'Approve pairs',
  cannot: (why) => `not possible: ${why}`,
  shortGroup: (name, count, least) =>
    `The group of the mentor ${name} is not complete yet: ${count}, at least ${least} needed.`,
  forbidden: 'both “Agree” and “Do not propose” are ticked: clear one of them',
  noneTicked: 'Nothing is ticked on the sheet “Proposal”.',
  ask: (count) => `Agree to ${counted(count, 'pair')}? This sends no email to anybody.`,
  approved: (count) =>
    count === 0
      ? 'No pair was agreed to.'
      : `Pairs agreed: ${count}. Now the order can be issued: “Documents” → “Issue a document”.`,
  refused: (name, why) => `${name}: ${why}`,
  noted: ({ count, frees, bars }) =>
    count === 0
      ? 'No pair has changed its state.'
      : [
          `Changes recorded: ${count}. The history is on the sheet “Pair changes”.`,
          ...(frees ? ['The places of pairs that ended are free.'] : []),
          ...(bars
            ? [
                'A pair that was broken off or replaced is not proposed again: its mentor stands in the mentee’s column “Mentors not to propose”.',
              ]
            : []),
        ].join(' '),
  noMentor: (mentee) => `${mentee}: the row names no mentor`,
};
