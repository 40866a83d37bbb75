import { fingerprint } from '../fingerprint';
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

/** Every kind of document the programme makes, in the order of the year; their places are their numbers in the menu. */
export const DOCUMENTS: readonly DocumentKind[] = [
  MODEL_ORDER,
  RESPONSIBLES_ORDER,
  ROADMAP_ORDER,
  ROADMAP_CHANGE_ORDER,
  REGULATION_ORDER,
  PROGRAMME_ORDER,
  CONSENT_ADULT,
  CONSENT_PARENT,
  CONSENT_PUBLIC,
  PERSONAL_DATA_ORDER,
  SURVEY_ORDER,
  MENTORS_ORDER,
  PAIRS_ORDER,
  PAIRS_CHANGE_ORDER,
  MENTOR_CONSENT,
  LABOUR_AGREEMENT,
  AGREEMENT_TWO,
  AGREEMENT_THREE,
  PERSONAL_PROGRAMME,
  DEVELOPMENT_PLAN,
  PLANS_ORDER,
  PROTOCOL,
  REGISTRATION_SHEET,
  ACQUAINTANCE_SHEET,
  COMPLETION_ORDER,
  AWARDS_ORDER,
  THANKS_LETTER,
  CERTIFICATE,
  ROADMAP_REPORT,
  ANALYTICAL_NOTE,
  DESTRUCTION_ACT,
];

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
