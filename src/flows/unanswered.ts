import { formatCivil } from '../domain/calendar/civil-date';
import { WORDS } from '../domain/messages/words';
import { codeOf } from '../domain/people/codes';
import type { Person } from '../domain/people/person';
import { namedBy } from '../domain/sharing/message';
import { linkPattern, personalLink } from '../domain/sharing/personal-link';
import { lastReminded } from '../domain/sharing/reminders';
import { type Awaited, awaitedOf, countMissing } from '../domain/sharing/unanswered';
import { itemIdsOf } from '../domain/surveys/item-ids';
import { shownTitle } from '../domain/surveys/shown-title';
import { type SurveyRow, TABLES } from '../domain/tables';
import { prefilledLink } from '../google/prefilled';
import { readTable, replaceRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { readBases } from './bases';

const { sharing: words } = WORDS;

/** What personal links are made after: as a code has it, and a name that no form refuses. */
const SAMPLES = { code: codeOf('mentee', 14), name: 'Иванова' } as const;

/** Who has not answered the open questionnaires, as the sheets know it now. */
export function readAwaited(): Awaited[] {
  return awaitedOf(readTable(TABLES.surveys), readBases());
}

/**
 * Brings «Кто не ответил» and the counts of «Анкеты» up to now; returns a line about each questionnaire that waits for
 * somebody. For the keeper alone, under the lock, after the answers have been collected.
 */
export function keepUnanswered(): string[] {
  const awaited = readAwaited();
  const mails = awaited.some(({ people }) => people !== null && people.length > 0) ? readTable(TABLES.mails) : [];
  const known = readTable(TABLES.unanswered);
  const rows = awaited.flatMap(({ survey, people }) => {
    const links = personalLinks(survey, people ?? []);
    return (people ?? []).map((person) => ({
      id: `${survey.id}:${person.id || person.name}`,
      survey: survey.title,
      person: person.id,
      name: person.name,
      link: links.get(person.id) ?? '',
      reminded: lastReminded(survey, person, mails),
    }));
  });
  if (JSON.stringify(rows) !== JSON.stringify(known)) {
    if (rows.length > 0) show(TABLES.unanswered);
    replaceRows(TABLES.unanswered, rows);
  }
  const counts = awaited.map((each) => {
    const count = countMissing(each);
    return { ...each.survey, count, told: count === null ? '' : words.missing(count, formatCivil(today())) };
  });
  const stale = counts.filter(({ missing, told }) => missing !== told);
  upsert(
    TABLES.surveys,
    stale.map(({ id, told }) => ({ id, missing: told })),
  );
  return counts.flatMap(({ id, title, count }) =>
    count === null || count === 0 ? [] : [words.count(shownTitle({ id, title }), count)],
  );
}

/** Links with the code or the name of each person filled in, by code; none where the form asks neither. */
export function personalLinks(survey: SurveyRow, people: readonly Person[]): Map<string, string> {
  const by = people.length === 0 ? null : namedBy(survey);
  const pattern = by === null ? '' : patternOf(survey, by);
  if (by === null || pattern === '') return new Map();
  return new Map(people.map((person) => [person.id, personalLink(pattern, by === 'code' ? person.id : person.name)]));
}

/** Made once for each form and kept in its row, behind the form's id, since a form may be made anew. */
function patternOf(survey: SurveyRow, by: 'code' | 'name'): string {
  const { id, formId, prefill } = survey;
  const [form, pattern = ''] = prefill.split(' ');
  if (form === formId) return pattern;
  const made = linkPattern(prefilledLink(formId, itemIdsOf(survey)[by] ?? '', SAMPLES[by]), SAMPLES[by]);
  upsert(TABLES.surveys, [{ id, prefill: `${formId} ${made}` }]);
  return made;
}
