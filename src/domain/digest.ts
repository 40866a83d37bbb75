import { formatCivil } from './calendar/civil-date';
import { WORDS } from './messages/words';
import { readResponsible } from './roadmap/responsible';
import { rowName } from './roadmap/row-name';
import { dueOf, mentionedOn, statesOf } from './roadmap/states';
import { isYearOver } from './roadmap/year-over';
import { isNamed, planCalendar, type Settings } from './settings';
import { MAIL_STATES, REMINDERS } from './sheet-values';
import type { MailRow, RoadmapRow, RoleRow } from './tables';
import { plain } from './text';

const { reminders: words } = WORDS;

/** One mail of one day, as plain data: preview, sending and test read the same. */
export interface Digest {
  /** Its key in «Письма»: never two mails with one key. */
  id: string;
  to: string;
  subject: string;
  body: string;
  /** Ids of the rows it speaks of. */
  lines: string[];
}

/** Whom a mail of «Коды» is for: no sheet holds the address of the one account that gets it. */
export const KEEPER = 'ведущий';

/**
 * The mails of a day: to the coordinator all rows that are due or overdue, and, once reminders are on, to each
 * responsible person his or her own; in mode «Коды» one to the keeper, with a list for each role. Lines of a mail whose
 * sending is in doubt stand in the next one again. Once the school year is over there are none.
 */
export function digestsOf(
  {
    rows,
    roles,
    mails,
    settings,
    url,
  }: { rows: RoadmapRow[]; roles: RoleRow[]; mails: MailRow[]; settings: Settings; url: string },
  today: string,
): Digest[] {
  if (isYearOver(rows, settings.schoolYear, today)) return [];
  const { since } = planCalendar(settings);
  const mentioned = mentionedOn(rows, today, since);
  const due = rows.filter(({ id }) => mentioned.has(id));
  const states = statesOf(rows, today, since);
  const line = (row: RoadmapRow) => {
    const day = dueOf(row, since);
    return words.line(rowName(row), day === null ? '' : formatCivil(day), states.get(row.id) ?? '');
  };
  const named = isNamed(settings);
  const coordinator = named ? settings.coordinatorEmail : KEEPER;
  const addressees = new Map<string, RoadmapRow[]>([[coordinator, due]]);
  if (named && settings.directorEmail !== '') addressees.set(settings.directorEmail, due);
  if (named && settings.reminders === REMINDERS.on) {
    for (const { id, email } of roles) {
      if (email === '' || addressees.has(email)) continue;
      addressees.set(
        email,
        due.filter((row) => rolesOf(row, roles).some((role) => role.email === email || role.id === id)),
      );
    }
  }
  return [...addressees].flatMap(([to, own]) => {
    const doubted = doubtedLines(mails, to);
    const again = rows.filter((row) => doubted.includes(row.id) && !own.includes(row) && row.evidence === '');
    if (own.length + again.length === 0) return [];
    const unknown = named && to === coordinator ? withoutMail([...own, ...again], roles) : [];
    const hello = named ? words.hello : WORDS.codes.hello;
    const list = (some: RoadmapRow[]) => (named ? some.map(line) : listsByRole(some, line));
    return [letter({ to, leads: to === coordinator, own, again, unknown, hello, list, settings, url, today })];
  });
}

function letter({
  to,
  leads,
  own,
  again,
  unknown,
  hello,
  list,
  settings,
  url,
  today,
}: {
  to: string;
  /** Whether it goes to whoever has the menu. */
  leads: boolean;
  own: RoadmapRow[];
  again: RoadmapRow[];
  unknown: string[];
  hello: string;
  list: (rows: RoadmapRow[]) => string[];
  settings: Settings;
  url: string;
  today: string;
}): Digest {
  return {
    id: `digest:${today}:${to}`,
    to,
    subject: words.subject(settings.shortName, formatCivil(today)),
    body: [
      hello,
      ...list(own),
      ...(again.length > 0 ? ['', words.doubt, ...list(again)] : []),
      ...(unknown.length > 0 ? ['', words.unknown(unknown)] : []),
      '',
      ...(leads ? [words.how] : []),
      words.link(url),
    ].join('\n'),
    lines: [...own, ...again].map(({ id }) => id),
  };
}

/** A list for each responsible of the plan, to be printed or handed on; who answers together has the row together. */
function listsByRole(rows: RoadmapRow[], line: (row: RoadmapRow) => string): string[] {
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const roles = readResponsible(row.responsible);
    for (const role of roles.length > 0 ? roles : [WORDS.codes.nobody]) {
      lists.set(role, [...(lists.get(role) ?? []), line(row)]);
    }
  }
  return [...lists].flatMap(([role, lines]) => ['', `${role}:`, ...lines]);
}

/** The responsible of the rows, as the plan names them, of whom nobody knows a mail address. */
function withoutMail(rows: RoadmapRow[], roles: RoleRow[]): string[] {
  const known = new Set(roles.flatMap(({ id, email }) => (email === '' ? [] : [id])));
  const named = new Map(
    rows.flatMap(({ responsible }) => readResponsible(responsible)).map((text) => [plain(text), text]),
  );
  return [...named].flatMap(([id, text]) => (known.has(id) ? [] : [text]));
}

function rolesOf(row: RoadmapRow, roles: RoleRow[]): RoleRow[] {
  const named = readResponsible(row.responsible).map(plain);
  return roles.filter(({ id }) => named.includes(id));
}

/** Rows of the last mail to that address, where it did not go out or nobody knows. */
function doubtedLines(mails: MailRow[], to: string): string[] {
  const last = mails.filter((mail) => mail.to === to).sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  const { doubt, postponed } = MAIL_STATES;
  return last?.state === doubt || last?.state === postponed ? last.lines.split(' ') : [];
}
