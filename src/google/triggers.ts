import { activeSpreadsheet } from './spreadsheet';

/** The two triggers of the keeper: answers as they come, and one look every hour. */
const TRIGGERS: Record<string, (handler: string) => void> = {
  onAnswer: (handler) => ScriptApp.newTrigger(handler).forSpreadsheet(activeSpreadsheet()).onFormSubmit().create(),
  onTick: (handler) => ScriptApp.newTrigger(handler).timeBased().everyHours(1).create(),
};

/** Makes those of the two triggers that this account lacks, takes away doubles; returns what was made. */
export function ensureTriggers(): string[] {
  const mine = ScriptApp.getProjectTriggers();
  const made: string[] = [];
  for (const [handler, create] of Object.entries(TRIGGERS)) {
    const [first, ...doubles] = mine.filter((trigger) => trigger.getHandlerFunction() === handler);
    for (const trigger of doubles) ScriptApp.deleteTrigger(trigger);
    if (first) continue;
    create(handler);
    made.push(handler);
  }
  return made;
}

/** Takes away the triggers of this account, when another one keeps the spreadsheet now. */
export function removeMyTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
