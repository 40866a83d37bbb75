import { fingerprint } from '../fingerprint';
import { WORDS } from '../messages/words';
import { AGREEMENT_THREE, AGREEMENT_TWO } from './agreements';
import { ANALYTICAL_NOTE } from './analytical-note';
import { AWARDS_ORDER } from './awards-order';
import { COMPLETION_ORDER } from './completion-order';
import { CONSENT_ADULT, CONSENT_PARENT, CONSENT_PUBLIC } from './consents';
import { DESTRUCTION_ACT } from './destruction-act';
import { CERTIFICATE, THANKS_LETTER } from './honours';
import { LABOUR_AGREEMENT, MENTOR_CONSENT } from './labour';
import { ACQUAINTANCE_SHEET, REGISTRATION_SHEET } from './lists';
import { MENTORS_ORDER } from './mentors-order';
import { MODEL_ORDER } from './model-order';
import { PAIRS_CHANGE_ORDER } from './pairs-change-order';
import { PAIRS_ORDER } from './pairs-order';
import { PAPER_WORDS } from './paper-words';
import { PERSONAL_DATA_ORDER } from './personal-data-order';
import { PLANS_ORDER } from './plans-order';
import { PROGRAMME_ORDER } from './programme-order';
import { DEVELOPMENT_PLAN, PERSONAL_PROGRAMME } from './programmes';
import { PROTOCOL } from './protocol';
import { REGULATION_ORDER } from './regulation-order';
import { RESPONSIBLES_ORDER } from './responsibles-order';
import { ROADMAP_CHANGE_ORDER } from './roadmap-change-order';
import { ROADMAP_ORDER } from './roadmap-order';
import { ROADMAP_REPORT } from './roadmap-report';
import { SURVEY_ORDER } from './survey-order';
import type { DocumentKind } from './types';

/** Every kind of document the programme makes, in the order of the year; each language must have a name for it. */
const KINDS = {
  'model-order': MODEL_ORDER,
  'responsibles-order': RESPONSIBLES_ORDER,
  'roadmap-order': ROADMAP_ORDER,
  'roadmap-change-order': ROADMAP_CHANGE_ORDER,
  'regulation-order': REGULATION_ORDER,
  'programme-order': PROGRAMME_ORDER,
  'consent-adult': CONSENT_ADULT,
  'consent-parent': CONSENT_PARENT,
  'consent-public': CONSENT_PUBLIC,
  'personal-data-order': PERSONAL_DATA_ORDER,
  'survey-order': SURVEY_ORDER,
  'mentors-order': MENTORS_ORDER,
  'pairs-order': PAIRS_ORDER,
  'pairs-change-order': PAIRS_CHANGE_ORDER,
  'mentor-consent': MENTOR_CONSENT,
  'labour-agreement': LABOUR_AGREEMENT,
  'agreement-two': AGREEMENT_TWO,
  'agreement-three': AGREEMENT_THREE,
  'personal-programme': PERSONAL_PROGRAMME,
  'development-plan': DEVELOPMENT_PLAN,
  'plans-order': PLANS_ORDER,
  protocol: PROTOCOL,
  'registration-sheet': REGISTRATION_SHEET,
  'acquaintance-sheet': ACQUAINTANCE_SHEET,
  'completion-order': COMPLETION_ORDER,
  'awards-order': AWARDS_ORDER,
  'thanks-letter': THANKS_LETTER,
  certificate: CERTIFICATE,
  'roadmap-report': ROADMAP_REPORT,
  'analytical-note': ANALYTICAL_NOTE,
  'destruction-act': DESTRUCTION_ACT,
} satisfies Record<string, DocumentKind>;

/** The key of a document, as the register carries it. */
export type DocumentKey = keyof typeof KINDS;

/** The same as a list; their places are their numbers in the menu. */
export const DOCUMENTS: readonly DocumentKind[] = Object.values(KINDS);

/** The kind by its name; undefined for a row that a later version of the programme wrote. */
export function documentKind(kind: string): DocumentKind | undefined {
  return DOCUMENTS.find((document) => document.kind === kind);
}

/** Tells one edition of our wording of a document from another. */
export function editionOf({ blocks, landscape }: DocumentKind): string {
  return fingerprint(JSON.stringify([blocks, landscape ?? false]));
}

/** The whole name of a kind: «Приказ «О поощрении …»», «Сертификат наставника». */
export function nameOf({ name, genre, title }: DocumentKind): string {
  return name ?? PAPER_WORDS.named(genre, title);
}

/** The same as a window shows it: where the interface is not Russian, with the name in its language beside it. */
export function shownName(kind: DocumentKind): string {
  return WORDS.called.document(kind.kind, nameOf(kind));
}
