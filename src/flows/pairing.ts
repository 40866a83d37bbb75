import { WORDS } from '../domain/messages/ru';
import { ineligible } from '../domain/pairing/ineligible';
import { isEnded } from '../domain/pairing/pair-states';
import { propose } from '../domain/pairing/propose';
import type { Bases } from '../domain/people/person';
import { type PairRow, type ProposalRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { readTable, removeRows, replaceRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { collect, readBases } from './collect';
import { journal } from './journal';
import { notePairChanges } from './pair-changes';
import { currentSettings, keeperSettings } from './settings';

const { pairing: words } = WORDS;

/** «Подобрать пары»: the proposal with its reasons, and who is left and why. Approved pairs stay as they are. */
export function proposePairs(): string {
  const settings = keeperSettings();
  return underLock(() => {
    collect();
    const bases = readBases();
    const { pairs, left } = propose({ ...bases, pairs: notePairChanges().filter((pair) => !isEnded(pair)) });
    const ticked = readTable(TABLES.proposal)
      .filter(({ approve }) => approve)
      .map(({ id }) => id);
    const rows = pairs.map((pair) => {
      const id = `${pair.mentee}|${pair.mentor}`;
      return {
        ...pair,
        id,
        menteeName: nameOf(bases, pair.mentee),
        mentorName: nameOf(bases, pair.mentor),
        approve: ticked.includes(id),
      };
    });
    for (const table of [TABLES.proposal, TABLES.unpaired]) show(table);
    replaceRows(TABLES.proposal, rows);
    replaceRows(
      TABLES.unpaired,
      left.map((person) => ({ ...person, role: person.role === 'mentor' ? 'наставник' : 'наставляемый' })),
    );
    journal(settings.keeper, words.title);
    return words.done(pairs.length, left.length);
  });
}

/** «Утвердить»: the ticked pairs go into «Пары». What changed since the proposal is refused by name. */
export function approvePairs(): string | null {
  currentSettings();
  const count = readTable(TABLES.proposal).filter(({ approve }) => approve).length;
  if (count === 0) return words.noneTicked;
  if (!confirm(words.title, words.ask(count))) return null;

  return underLock(() => {
    const ticked = readTable(TABLES.proposal).filter(({ approve }) => approve);
    const held = notePairChanges().filter((pair) => !isEnded(pair));
    const { accepted, refused } = check(ticked, readBases(), held);
    show(TABLES.pairs);
    upsert(
      TABLES.pairs,
      accepted.filter(({ id }) => !held.some((pair) => pair.id === id)),
    );
    notePairChanges();
    removeRows(
      TABLES.proposal,
      ticked.filter(({ id }) => accepted.some((pair) => pair.id === id)).map(({ id }) => id),
    );
    return [words.approved(accepted.length), ...refused].join('\n');
  });
}

/** A pair as it begins; reasons for changes are people's. */
type Accepted = Omit<PairRow, 'why' | 'changed' | 'known'>;

function check(ticked: ProposalRow[], bases: Bases, pairs: PairRow[]): { accepted: Accepted[]; refused: string[] } {
  const accepted: Accepted[] = [];
  const refused: string[] = [];
  for (const row of ticked) {
    const mentor = bases.mentors.find(({ id }) => id === row.mentor);
    const mentee = bases.mentees.find(({ id }) => id === row.mentee);
    const others = [...pairs, ...accepted].filter(({ id }) => id !== row.id);
    const full = others.filter((pair) => pair.mentor === row.mentor).length >= (mentor?.capacity ?? 0);
    const taken = others.some((pair) => pair.mentee === row.mentee);
    const why =
      !mentor || !mentee ? words.changed : (ineligible(mentor, mentee) ?? (full || taken ? words.changed : null));
    if (why !== null || !mentor || !mentee) {
      refused.push(words.refused(`${row.menteeName}, ${row.mentorName}`, why ?? words.changed));
      continue;
    }
    const { id, points, reason } = row;
    const names = {
      mentorName: mentor.name,
      mentorPost: mentor.post,
      menteeName: mentee.name,
      menteePost: mentee.post,
    };
    accepted.push({
      id,
      mentor: mentor.id,
      mentee: mentee.id,
      ...names,
      points,
      reason,
      state: words.state.agreed,
      // A pair that ended and is agreed anew begins without its old order.
      order: '',
      approved: today(),
    });
  }
  return { accepted, refused };
}

function nameOf({ mentors, mentees }: Bases, id: string): string {
  return [...mentors, ...mentees].find((person) => person.id === id)?.name ?? '';
}
