import type { ActionKind } from '../roadmap/actions';
import { commonFields } from './common';
import { orderBody, orderHead } from './parts';
import type { Block, DocumentKind, Facts, Fields, Paper } from './types';

/** What one order has of its own. */
interface OrderParts
  extends Partial<
    Pick<DocumentKind, 'each' | 'about' | 'preview' | 'spoiled' | 'effects' | 'approvesPlan' | 'serves' | 'fields'>
  > {
  kind: string;
  title: string;
  preamble: string;
  clauses: readonly string[];
  annexes?(): readonly Block[];
  lists?: Readonly<Record<string, Fields>>;
  missing?(facts: Facts): string | null;
  values?(facts: Facts, paper: Paper): Record<string, string>;
  rows?(facts: Facts, paper: Paper): Record<string, Record<string, string>[]>;
  proves?: readonly ActionKind[];
}

/** An order: its requisites after ГОСТ Р 7.0.97-2025, preamble, clauses, signature, annexes. */
export function order(parts: OrderParts): DocumentKind {
  const {
    title,
    preamble,
    clauses,
    annexes,
    lists = {},
    fields = {},
    missing,
    values,
    rows,
    proves = [],
    ...rest
  } = parts;
  return {
    ...rest,
    genre: 'Приказ',
    title,
    numbered: true,
    fields,
    required: ['Проект', 'Организация.Полное', 'Приказ.Дата', 'Приказ.Номер', 'Руководитель.ФИО'],
    lists,
    blocks: () => [...orderHead(title), ...orderBody(preamble, clauses), ...(annexes?.() ?? [])],
    missing: (facts) => missing?.(facts) ?? null,
    merge: (facts, paper) => ({
      fields: { ...commonFields(facts, paper), ...values?.(facts, paper) },
      lists: rows?.(facts, paper) ?? {},
    }),
    proves,
  };
}
