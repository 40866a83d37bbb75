import { PAPER_WORDS } from '../documents/paper-words';
import { DOCUMENT_STATES } from '../sheet-values';
import type { DocumentRow, PlanVersionRow, RoadmapRow } from '../tables';

/** What an approved plan fixes of a row. */
const FIXED = ['number', 'stage', 'activity', 'term', 'responsible', 'result'] as const;

/** The plan as an order approved it last. */
export interface ApprovedPlan {
  document: DocumentRow;
  rows: PlanVersionRow[];
}

/** A row that an order on changes has to name, as it stands now or as it stood. */
export interface PlanChange {
  kind: keyof typeof PAPER_WORDS.change;
  row: Pick<PlanVersionRow, (typeof FIXED)[number]>;
}

/** The rows of the plan as a document keeps them. */
export function versionOf(document: string, rows: readonly RoadmapRow[]): PlanVersionRow[] {
  return rows.map(({ id, number, stage, activity, term, responsible, result }) => ({
    id: `${document}|${id}`,
    document,
    row: id,
    number,
    stage,
    activity,
    term,
    responsible,
    result,
  }));
}

/** The latest signed document that keeps rows of the plan, but for the one named `besides`; null before the first. */
export function approvedPlan(
  documents: readonly DocumentRow[],
  versions: readonly PlanVersionRow[],
  besides = '',
): ApprovedPlan | null {
  const kept = new Set(versions.map(({ document }) => document));
  const approving = documents.filter(
    ({ id, state }) => id !== besides && state === DOCUMENT_STATES.signed && kept.has(id),
  );
  const [latest] = [...approving].sort((a, b) => orderOf(b) - orderOf(a));
  return latest ? { document: latest, rows: versions.filter(({ document }) => document === latest.id) } : null;
}

/** The first order approves, those on changes follow in the order of their numbers. */
function orderOf({ id, kind }: DocumentRow): number {
  return kind === 'roadmap-order' ? 0 : Number(/\d+$/.exec(id)?.[0] ?? 0);
}

/** How a plan differs from an approved one, in its own order; rows that are gone come last. */
export function changesOf(plan: readonly PlanVersionRow[], approved: readonly PlanVersionRow[]): PlanChange[] {
  const before = new Map(approved.map((row) => [row.row, row]));
  const now = new Set(plan.map(({ row }) => row));
  const changes = plan.flatMap((row): PlanChange[] => {
    const old = before.get(row.row);
    if (!old) return [{ kind: 'added', row }];
    return FIXED.some((field) => old[field].trim() !== row[field].trim()) ? [{ kind: 'changed', row }] : [];
  });
  return [
    ...changes,
    ...approved.filter(({ row }) => !now.has(row)).map((row): PlanChange => ({ kind: 'removed', row })),
  ];
}

/** What the sheet says of each row's approval, by the row's id: the order, or that the row has changed since. */
export function approvalsOf(rows: readonly RoadmapRow[], approved: ApprovedPlan | null): Map<string, string> {
  if (!approved) return new Map();
  const { approval, evidence } = PAPER_WORDS;
  const { number, date } = approved.document;
  const by = evidence('Приказ', '', number, date.split('-').reverse().join('.'));
  const kept = new Map(approved.rows.map((row) => [row.row, row]));
  return new Map(
    rows.map((row) => {
      const old = kept.get(row.id);
      const same = old && FIXED.every((field) => old[field].trim() === row[field].trim());
      return [row.id, same ? by : old ? approval.changed : approval.added];
    }),
  );
}
