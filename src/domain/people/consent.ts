import { readCivil } from '../calendar/civil-date';
import type { ConsentRow } from '../tables';

/** What a person may agree to: taking part, questionnaires, notices, publication. */
export const PURPOSES = ['part', 'surveys', 'mail', 'public'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** The purposes of the consent to processing, which is one paper; publication needs another (152-ФЗ, article 10.1). */
export const PROCESSING: readonly Purpose[] = ['part', 'surveys', 'mail'];

/** Who may have signed for a minor. */
export const SIGNERS = ['участник', 'законный представитель', 'участник и представитель'] as const;

/** Why a consent does not hold. */
export type Refusal = 'none' | 'withdrawn' | 'expired' | 'unsigned';

/**
 * Why a row of the register does not allow a purpose on a day (ISO), null where it does. A withdrawal or a term with
 * digits that is no date counts against using the data; «до отчисления» sets no day.
 */
export function refusalOf(row: ConsentRow, purpose: Purpose, today: string): Refusal | null {
  const isPublic = purpose === 'public';
  // Whoever may not be worked with may not be published either.
  if (isGone(row.withdrawn, today) || (isPublic && isGone(row.publicWithdrawn, today))) return 'withdrawn';
  if (!row[purpose]) return 'none';
  const until = isPublic ? row.publicUntil : row.until;
  const last = readCivil(until.trim());
  if (last === null ? /\d/.test(until) : last < today) return 'expired';
  return row.minor && !/представител/i.test(row.signer) ? 'unsigned' : null;
}

/** The purposes that all rows of one person allow; none where there is no row. */
export function allowedBy(rows: readonly ConsentRow[], today: string): Purpose[] {
  if (rows.length === 0) return [];
  return PURPOSES.filter((purpose) => rows.every((row) => refusalOf(row, purpose, today) === null));
}

function isGone(withdrawn: string, today: string): boolean {
  const day = readCivil(withdrawn.trim());
  return withdrawn.trim() !== '' && (day === null || day <= today);
}
