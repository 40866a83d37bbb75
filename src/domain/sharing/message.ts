import type { CivilDate } from '../calendar/civil-date';
import { formatCivil } from '../calendar/civil-date';
import { dateInWords } from '../grammar/dates';
import { FORM_STATES } from '../sheet-values';
import { itemIdsOf } from '../surveys/item-ids';
import type { SurveyRow } from '../tables';
import { ADDRESSED } from './addressed';

/** Which people a form asks to name themselves by: their code, their name, or nothing. */
export type AskedBy = 'code' | 'name' | null;

/** By what answers to this form are told apart; the register keeps which questions the form has. */
export function namedBy(survey: Pick<SurveyRow, 'items'>): AskedBy {
  const keys = Object.keys(itemIdsOf(survey));
  return keys.includes('code') ? 'code' : keys.includes('name') ? 'name' : null;
}

/** Whether people can answer it now. */
export function isShared({ link, state }: Pick<SurveyRow, 'link' | 'state'>): boolean {
  return link !== '' && (state === FORM_STATES.open || state === FORM_STATES.needsLogin);
}

/** The message for the staff chat: plain text that names nobody; `until` is the last day, null where none is set. */
export function messageOf(survey: SurveyRow, until: CivilDate | null): string {
  const login = survey.state === FORM_STATES.needsLogin ? ADDRESSED.login : ADDRESSED.noLogin;
  const [last = [], own = []] = conditionsOf(survey, until);
  return [ADDRESSED.please(survey.title), survey.link, [...last, login, ...own].join(' '), ADDRESSED.ask].join('\n');
}

/** Until when answers are taken, and how people name themselves in them: a sentence each, or none. */
export function conditionsOf(survey: SurveyRow, until: CivilDate | null): [until: string[], naming: string[]] {
  const by = namedBy(survey);
  return [
    until === null ? [] : [ADDRESSED.until(dayInMessage(until))],
    by === 'code' ? [ADDRESSED.withCode] : by === null ? [ADDRESSED.anonymous] : [],
  ];
}

/** A day in words for chats and mails, which show a non-breaking space as a sign of its own. */
export function dayInMessage(day: CivilDate): string {
  return dateInWords(formatCivil(day)).replace(/\u00a0/g, ' ');
}
