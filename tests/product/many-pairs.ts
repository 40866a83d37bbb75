import type { RunPlan, RunResult } from '../../local/emulator/run';
import { nameOf } from '../../src/domain/documents';
import { AGREEMENT_TWO } from '../../src/domain/documents/agreements';
import { codeOf } from '../../src/domain/people/codes';
import { choosing, School } from '../school';

export const AGREEMENT = nameOf(AGREEMENT_TWO);
const SHEETS = ['Наставляемые', 'Пары'] as const;

/** A school with so many pairs, all with consent: the rows of the first are repeated under other codes and names. */
export function schoolWithPairs(count: number): School {
  const school = School.at('approved');
  const [mentor] = school.sheet('Пары').map((row) => String(row['Код наставника']));
  for (const name of SHEETS) {
    const { cells } = school.sheetState(name);
    const keys = (cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
    const [first = []] = cells.slice(2);
    cells.length = 2;
    for (let number = 0; number < count; number += 1) {
      const code = codeOf('mentee', number + 101);
      const values: Record<string, string> = {
        'mentees.id': code,
        'mentees.name': `Ильина Анна ${letters(number)}евна`,
        'pairs.id': `${code}|${mentor}`,
        'pairs.mentee': code,
        'pairs.mentor': mentor ?? '',
        'pairs.menteeName': `Ильина Анна ${letters(number)}евна`,
      };
      cells.push(first.map((cell, column) => ({ ...cell, v: values[keys[column] ?? ''] ?? cell?.v ?? '' })));
    }
  }
  // The consents that are ticked are written down.
  school.trigger('onTick');
  return school;
}

function letters(number: number): string {
  return `${String.fromCharCode(1040 + (number % 32))}${String.fromCharCode(1072 + Math.floor(number / 32))}`;
}

/** «Издать документ» for all of a kind: each a file of its own (`1`) or all in one (`2`). */
export function issueAll(school: School, name: string, how: '1' | '2', plan: RunPlan = {}): RunResult {
  return school.command('issueDocument', [choosing(name), { text: 'все' }, { text: how }, 'YES'], plan);
}

/** How many rows of the register are in a state. */
export function inState(school: School, state: string): number {
  return school.sheet('Документы').filter((row) => row.Состояние === state).length;
}

/** «Документ подписан» for all drafts, without numbers. */
export function signAll(school: School): RunResult {
  return school.command('registerSigned', [{ text: 'все' }, { text: '20.05.2023' }, 'YES']);
}

/** A school where the run that began a batch of so many agreements broke off before the first of them. */
export function schoolAtBatch(count: number): School {
  const school = schoolWithPairs(count);
  const { calls } = issueAll(School.load(school.workspace.save()), AGREEMENT, '1');
  const window = calls.findIndex(({ name }) => name === 'Ui.showModelessDialog');
  issueAll(school, AGREEMENT, '1', { cut: { at: window + 2, kind: 'before' } });
  return school;
}
