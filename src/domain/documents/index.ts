import { fingerprint } from '../fingerprint';
import { WORDS } from '../messages/words';
import { ACCESS_ORDER } from './access-order';
import { AGREEMENT_FORM_ORDER } from './agreement-form-order';
import { AGREEMENT_THREE, AGREEMENT_TWO } from './agreements';
import { ANALYTICAL_NOTE } from './analytical-note';
import { MENTEE_APPLICATION, MENTOR_APPLICATION } from './applications';
import { AWARDS_ORDER } from './awards-order';
import { MENTEE_BASE, MENTOR_BASE } from './base-forms';
import { CASE_CARD } from './case-card';
import { COMPARISON_TABLE } from './comparison-table';
import { COMPLETION_ORDER } from './completion-order';
import { CONSENT_TEEN } from './consent-teen';
import { CONSENT_ADULT, CONSENT_PARENT, CONSENT_PUBLIC } from './consents';
import { CONTENT_PLAN } from './content-plan';
import { CONTEST_ORDER } from './contest-order';
import { DESTRUCTION_ACT } from './destruction-act';
import { FINAL_EVENT_ORDER } from './final-event-order';
import { GROUP_MEETING_ORDER } from './group-meeting-order';
import { CERTIFICATE, THANKS_LETTER } from './honours';
import { INFORMATION_LETTER } from './information-letter';
import { JURY_MINUTES } from './jury-minutes';
import { LABOUR_AGREEMENT, MENTOR_CONSENT } from './labour';
import { MENTOR_CANCELLATION, MENTOR_REFUSAL } from './labour-notices';
import { ACQUAINTANCE_SHEET, REGISTRATION_SHEET } from './lists';
import { MENTOR_RECORD } from './mentor-record';
import { MENTORS_ORDER } from './mentors-order';
import { METHOD_COUNCIL, STAFF_MEETING, TEACHERS_COUNCIL } from './minutes';
import { MODEL_ORDER } from './model-order';
import { MONITORING_ORDER } from './monitoring-order';
import { MEETING_JOURNAL, MEETING_SCHEDULE, MENTOR_REPORT } from './pair-forms';
import { PAIRING_MINUTES } from './pairing-minutes';
import { PAIRS_CHANGE_ORDER } from './pairs-change-order';
import { PAIRS_ORDER } from './pairs-order';
import { PAPER_WORDS } from './paper-words';
import { PARTICIPANTS_REGISTER } from './participants-register';
import { PARTNER_AGREEMENT, PARTNER_LIST, PARTNER_THANKS } from './partner';
import { PAYMENT_ORDER } from './payment-order';
import { PERSONAL_DATA_ORDER } from './personal-data-order';
import { PLANS_ORDER } from './plans-order';
import { PROGRAMME_BANK } from './programme-bank';
import { PROGRAMME_ORDER } from './programme-order';
import { DEVELOPMENT_PLAN, PERSONAL_PROGRAMME } from './programmes';
import { PROTOCOL } from './protocol';
import { PUBLICATION } from './publication';
import { REGULATION_ORDER } from './regulation-order';
import { RESPONSIBLES_ORDER } from './responsibles-order';
import { ROADMAP_CHANGE_ORDER } from './roadmap-change-order';
import { ROADMAP_ORDER } from './roadmap-order';
import { ROADMAP_REPORT } from './roadmap-report';
import { SUPPORT_LOG } from './support-log';
import { SURVEY_ORDER } from './survey-order';
import { TRAINING_LOG } from './training-log';
import { TRAINING_ORDER } from './training-order';
import type { DocumentKind } from './types';
import { WITHDRAWAL } from './withdrawal';

/** Every kind of document the programme makes, by the time of the year; each language must have a name for it. */
const KINDS = {
  start: {
    'model-order': MODEL_ORDER,
    'responsibles-order': RESPONSIBLES_ORDER,
    'roadmap-order': ROADMAP_ORDER,
    'roadmap-change-order': ROADMAP_CHANGE_ORDER,
    'regulation-order': REGULATION_ORDER,
    'programme-order': PROGRAMME_ORDER,
    'agreement-form-order': AGREEMENT_FORM_ORDER,
    'access-order': ACCESS_ORDER,
    'programme-bank': PROGRAMME_BANK,
    'teachers-council': TEACHERS_COUNCIL,
    'method-council': METHOD_COUNCIL,
    'staff-meeting': STAFF_MEETING,
    'information-letter': INFORMATION_LETTER,
    'content-plan': CONTENT_PLAN,
    'partner-agreement': PARTNER_AGREEMENT,
    'partner-list': PARTNER_LIST,
  },
  people: {
    'consent-adult': CONSENT_ADULT,
    'consent-parent': CONSENT_PARENT,
    'consent-teen': CONSENT_TEEN,
    'consent-public': CONSENT_PUBLIC,
    withdrawal: WITHDRAWAL,
    'destruction-act': DESTRUCTION_ACT,
    'personal-data-order': PERSONAL_DATA_ORDER,
    'survey-order': SURVEY_ORDER,
    'mentor-application': MENTOR_APPLICATION,
    'mentee-application': MENTEE_APPLICATION,
    'mentor-base': MENTOR_BASE,
    'mentee-base': MENTEE_BASE,
    'participants-register': PARTICIPANTS_REGISTER,
    'training-order': TRAINING_ORDER,
    'training-log': TRAINING_LOG,
  },
  pairs: {
    'group-meeting-order': GROUP_MEETING_ORDER,
    'pairing-minutes': PAIRING_MINUTES,
    'mentors-order': MENTORS_ORDER,
    'pairs-order': PAIRS_ORDER,
    'pairs-change-order': PAIRS_CHANGE_ORDER,
    'agreement-two': AGREEMENT_TWO,
    'agreement-three': AGREEMENT_THREE,
    'mentor-consent': MENTOR_CONSENT,
    'labour-agreement': LABOUR_AGREEMENT,
    'payment-order': PAYMENT_ORDER,
    'mentor-refusal': MENTOR_REFUSAL,
    'mentor-cancellation': MENTOR_CANCELLATION,
  },
  work: {
    'personal-programme': PERSONAL_PROGRAMME,
    'development-plan': DEVELOPMENT_PLAN,
    'plans-order': PLANS_ORDER,
    'meeting-schedule': MEETING_SCHEDULE,
    'meeting-journal': MEETING_JOURNAL,
    'support-log': SUPPORT_LOG,
    protocol: PROTOCOL,
    'registration-sheet': REGISTRATION_SHEET,
    'acquaintance-sheet': ACQUAINTANCE_SHEET,
  },
  results: {
    'monitoring-order': MONITORING_ORDER,
    'comparison-table': COMPARISON_TABLE,
    'mentor-report': MENTOR_REPORT,
    'case-card': CASE_CARD,
    'contest-order': CONTEST_ORDER,
    'jury-minutes': JURY_MINUTES,
    'final-event-order': FINAL_EVENT_ORDER,
    'completion-order': COMPLETION_ORDER,
    'awards-order': AWARDS_ORDER,
    'thanks-letter': THANKS_LETTER,
    'partner-thanks': PARTNER_THANKS,
    certificate: CERTIFICATE,
    'mentor-record': MENTOR_RECORD,
    publication: PUBLICATION,
    'roadmap-report': ROADMAP_REPORT,
    'analytical-note': ANALYTICAL_NOTE,
  },
} satisfies Record<string, Record<string, DocumentKind>>;

/** The key of a document, as the register carries it. */
export type DocumentKey = { [G in DocumentGroup]: keyof (typeof KINDS)[G] }[DocumentGroup];

/** A part of the list, as the window that offers documents has it. */
export type DocumentGroup = keyof typeof KINDS;

/** The same as a list. */
export const DOCUMENTS: readonly DocumentKind[] = Object.values(KINDS).flatMap((kinds) => Object.values(kinds));

/** The same by the time of the year. */
export function documentGroups(): { group: DocumentGroup; kinds: readonly DocumentKind[] }[] {
  return (Object.keys(KINDS) as DocumentGroup[]).map((group) => ({ group, kinds: Object.values(KINDS[group]) }));
}

/** The kind by its name; undefined for a row that a later version of the programme wrote. */
export function documentKind(kind: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.kind === kind);
}

/** Tells one edition of our wording of a document from another. */
export function editionOf({ blocks, landscape }: DocumentKind): string {
  return fingerprint(JSON.stringify([blocks(), landscape ?? false]));
}

/** The whole name of a kind: «Приказ «О поощрении …»», «Сертификат наставника». */
export function nameOf({ name, genre, title }: DocumentKind): string {
  return name ?? PAPER_WORDS.named(genre, title);
}

/** The same as a window shows it: where the interface is not Russian, with the name in its language beside it. */
export function shownName(kind: DocumentKind): string {
  return WORDS.called.document(kind.kind, nameOf(kind));
}
