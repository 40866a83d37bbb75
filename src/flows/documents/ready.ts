import { emptyFields, isPlain } from '../../domain/documents/filling';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { FILE_KEYS } from '../../domain/file-keys';
import type { Settings } from '../../domain/settings';
import type { DocumentRow } from '../../domain/tables';
import { binFile, copyFile } from '../../google/drive';
import { makeReady } from '../../google/fill';
import { fillingFor, isBundle, paperOf, type Template } from './make';

/** Stands for the id of a document in the key of the files made here; no document is called that. */
export const READY = 'ready';
/** Making a template ready costs as much as opening three papers. */
const WORTH_IT = 3;

/** A row of the register and what its paper is made from. */
export interface Planned {
  row: DocumentRow;
  kind: DocumentKind;
  template: Template;
}

/** Templates for the papers of one portion. */
export interface ReadyTemplates {
  templateFor(planned: Planned): Template;
  /** After the last paper: those made here go to the bin. */
  bin(): void;
}

/**
 * A paper that loses a line must be opened, which takes longer than filling it. Where several of a portion lose the same
 * ones, a copy of the template loses them once, and each of those papers is made from it by a copy and one batch.
 */
export function readyTemplates(planned: readonly Planned[], facts: Facts): ReadyTemplates {
  const needs = new Map<string, number>();
  for (const each of planned) {
    const need = needOf(each, facts);
    if (need !== null) needs.set(need, (needs.get(need) ?? 0) + 1);
  }
  const made = new Map<string, Template>();
  return {
    templateFor(each) {
      const need = needOf(each, facts);
      if (need === null || (needs.get(need) ?? 0) < WORTH_IT) return each.template;
      const template = made.get(need) ?? makeOne(each, facts);
      made.set(need, template);
      return template;
    },
    bin() {
      for (const { file } of made.values()) binFile(file);
    },
  };
}

/** What tells papers of one ready template from others; null for a paper that none would help. */
function needOf({ row, kind, template }: Planned, facts: Facts): string | null {
  const paper = paperOf(row);
  if (template.text === null || isBundle(kind, paper)) return null;
  const filling = fillingFor(kind, facts, paper);
  const empty = isPlain(filling, template.text) ? null : emptyFields(filling, template.text);
  return empty === null ? null : `${kind.kind}\n${empty}`;
}

function makeOne({ row, kind, template }: Planned, facts: Facts): Template {
  const { folder }: Settings = facts.settings;
  const file = copyFile(FILE_KEYS.document(READY), kind.title, folder, template.file);
  return { file, text: makeReady(file, fillingFor(kind, facts, paperOf(row))), isReady: true };
}
