import type { Execution } from '../../execution';
import { mintNumber, type SheetState, type SpreadsheetState } from '../../state';
import { conventionsOf } from './conventions';
import { newSpreadsheet } from './creation';

/** A copy of a sheet under a name that is free in the target, «Copy of …»; it is in no list yet. */
export function copySheet(run: Execution, sheet: SheetState, target: SpreadsheetState, name?: string): SheetState {
  const copy = structuredClone(sheet);
  const title = name ?? `${conventionsOf(run.user.locale).copyOf} ${sheet.name}`;
  const isTaken = (each: string): boolean => target.sheets.some((other) => other.name === each);
  let number = 1;
  while (isTaken(number === 1 ? title : `${title} ${number}`)) number += 1;
  return {
    ...copy,
    id: mintNumber(run.state),
    name: number === 1 ? title : `${title} ${number}`,
    protections: copy.protections.map((protection) => ({ ...protection, id: mintNumber(run.state) })),
    ...(copy.charts && { charts: copy.charts.map((chart) => ({ ...chart, id: mintNumber(run.state) })) }),
    formId: null,
  };
}

/** A copy of the whole file for the user; linked forms stay with the original. */
export function copySpreadsheet(run: Execution, source: SpreadsheetState, name: string): SpreadsheetState {
  const { locale, timeZone } = source;
  const made = newSpreadsheet(run.state, { name, owner: run.user.email, locale, timeZone });
  const { id: _, ...content } = structuredClone(source);
  Object.assign(made, content);
  for (const sheet of made.sheets) sheet.formId = null;
  run.state.files[made.id]?.app.push(run.user.email);
  return made;
}
