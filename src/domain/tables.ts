import { ANSWER_TABLES } from './tables/answers';
import type { Row } from './tables/column';
import { OVERVIEW_TABLES } from './tables/overview';
import { PAPER_TABLES } from './tables/papers';
import { PEOPLE_TABLES } from './tables/people';
import { PLAN_TABLES } from './tables/plan';
import { SURVEY_TABLES } from './tables/surveys';

export * from './tables/cell';
export type { Column, ColumnType, Patch, Row, Table } from './tables/column';

/** Every sheet of ours in the order of the tabs. */
export const TABLES = {
  ...PLAN_TABLES,
  ...SURVEY_TABLES,
  ...PEOPLE_TABLES,
  ...ANSWER_TABLES,
  ...PAPER_TABLES,
  ...OVERVIEW_TABLES,
} as const;

export type SettingsRow = Row<typeof TABLES.settings>;
export type RoleRow = Row<typeof TABLES.roles>;
export type RoadmapRow = Row<typeof TABLES.roadmap>;
export type FulfilmentRow = Row<typeof TABLES.fulfilments>;
export type IndicatorRow = Row<typeof TABLES.indicators>;
export type PastRow = Row<typeof TABLES.past>;
export type MissingRow = Row<typeof TABLES.missing>;
export type SurveyRow = Row<typeof TABLES.surveys>;
export type MentorRow = Row<typeof TABLES.mentors>;
export type MenteeRow = Row<typeof TABLES.mentees>;
export type ConsentRow = Row<typeof TABLES.consents>;
export type DoubtRow = Row<typeof TABLES.doubts>;
export type AnswerRow = Row<typeof TABLES.answers>;
export type ProposalRow = Row<typeof TABLES.proposal>;
export type UnpairedRow = Row<typeof TABLES.unpaired>;
export type MentorViewRow = Row<typeof TABLES.load>;
export type MenteeViewRow = Row<typeof TABLES.standing>;
export type PairRow = Row<typeof TABLES.pairs>;
export type ChangeRow = Row<typeof TABLES.changes>;
export type DocumentRow = Row<typeof TABLES.documents>;
export type LegalBaseRow = Row<typeof TABLES.bases>;
export type ResultRow = Row<typeof TABLES.results>;
export type JobRow = Row<typeof TABLES.jobs>;
export type PlanVersionRow = Row<typeof TABLES.versions>;
export type NameRow = Row<typeof TABLES.names>;
export type TemplateRow = Row<typeof TABLES.templates>;
export type ErasureRow = Row<typeof TABLES.erasures>;
export type MailRow = Row<typeof TABLES.mails>;
export type OverviewRow = Row<typeof TABLES.overview>;
export type SnapshotRow = Row<typeof TABLES.snapshots>;
