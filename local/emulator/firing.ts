import { accountOf } from './conditions';
import { eventOfAnswer, eventOfChange, eventOfEdit, eventOfOpen, eventOfTick, type ScriptEvent } from './events';
import type { Execution } from './execution';
import type { Edited } from './hand-edit';
import { OUT_OF_TRIGGER_TIME, QUOTAS, use, used } from './limits';
import type { RunOptions, RunPlan } from './run';
import { refused } from './runner';
import { advanceTrigger, dueTrigger, formTriggers, spreadsheetTriggers } from './services/triggers';
import { showSheets } from './slow-sheets';
import type { LateFiring, Submitted, TriggerState } from './state';
import { blankAnswer, firingsOf, takeLate } from './trigger-faults';
import type { Workspace } from './workspace';

/** What a trigger is fired with besides the time. */
type Cause = Pick<LateFiring, 'answer' | 'edit' | 'by'>;

/** Fires the triggers of a space; their runs may come late, twice or never. */
export class Firing {
  private count = 0;

  constructor(private readonly space: Workspace) {}

  /** An answer reached its form, and the spreadsheet where the form has one. */
  answered(submitted: Submitted): void {
    const ofForm = formTriggers(this.space.state, submitted.formId, 'ON_FORM_SUBMIT');
    for (const trigger of [...ofForm, ...this.listening('ON_FORM_SUBMIT', submitted.spreadsheetId)])
      this.fire(trigger, { answer: submitted });
  }

  /** Somebody opened the spreadsheet. */
  opened(by: string, plan: RunPlan): void {
    for (const trigger of this.listening('ON_OPEN')) this.fire(trigger, { answer: null, by }, plan);
  }

  /** True where something may run when a person edits the spreadsheet. */
  get hearsEdits(): boolean {
    return (
      this.space.code.includes('onEdit') ||
      this.listening('ON_EDIT').length > 0 ||
      this.listening('ON_CHANGE').length > 0
    );
  }

  /** Somebody changed the spreadsheet by hand: first the simple trigger `onEdit` runs, then installed ones. */
  edited(edit: Edited, plan: RunPlan): void {
    const { by, change } = edit;
    if (change === 'EDIT') {
      if (this.space.code.includes('onEdit')) this.simple('onEdit', by, plan, (run) => eventOfEdit(run, edit));
      for (const trigger of this.listening('ON_EDIT')) this.fire(trigger, { answer: null, edit }, plan);
    }
    for (const trigger of this.listening('ON_CHANGE')) this.fire(trigger, { answer: null, edit }, plan);
  }

  /** Moves the clock forward to an instant; what is due fires on the way, in order. */
  advanceTo(instant: number): void {
    const { state } = this.space;
    for (;;) {
      const due = dueTrigger(state, instant);
      const late = takeLate(state, due?.at ?? instant);
      if (!late && !due) break;
      state.now = Math.max(state.now, late?.at ?? due?.at ?? instant);
      if (late) {
        this.start(late);
      } else if (due) {
        advanceTrigger(state, due.trigger);
        this.fire(due.trigger, { answer: null });
      }
    }
    state.now = Math.max(state.now, instant);
    showSheets(state, false);
  }

  private listening(
    event: TriggerState['event'],
    spreadsheetId: string | null = this.space.state.project.container,
  ): TriggerState[] {
    return spreadsheetId === null ? [] : spreadsheetTriggers(this.space.state, spreadsheetId, event);
  }

  /** A function that runs because of its name; a script without it is left in peace. */
  private simple(handler: string, user: string, plan: RunPlan, event: (run: Execution) => ScriptEvent): void {
    const options: RunOptions = { handler, user, authMode: 'LIMITED', fromTrigger: false, ...plan };
    const result = this.space.runner.perform(options, event);
    if (result.error?.message !== `Script function not found: ${handler}`) this.space.report(result);
  }

  /** Google calls on a trigger. */
  private fire(trigger: TriggerState, cause: Cause, plan?: RunPlan): void {
    this.count += 1;
    const { state, conditions } = this.space;
    for (const { delay, blank } of firingsOf(conditions.triggerFaults ?? {}, this.count)) {
      const firing: LateFiring = {
        ...cause,
        at: state.now + delay,
        triggerId: trigger.id,
        answer: blank ? blankAnswer(cause.answer) : cause.answer,
      };
      if (delay === 0) {
        this.start(firing, plan);
      } else {
        state.late ??= [];
        state.late.push(firing);
      }
    }
  }

  /** A trigger runs as the user who installed it; a failure is only logged, as at Google. */
  private start(firing: LateFiring, plan?: RunPlan): void {
    const { state, conditions, nextPlan } = this.space;
    const trigger = state.triggers.find(({ id }) => id === firing.triggerId);
    if (!trigger) return;
    this.space.nextPlan = null;
    const { handler, owner } = trigger;
    const user = this.space.userOf(owner);
    const account = accountOf(conditions, user);
    const isSpent = account && used(user, 'triggerSeconds', state.now) >= QUOTAS.triggerSeconds[account];
    const result = isSpent
      ? refused(handler, owner, OUT_OF_TRIGGER_TIME)
      : this.space.runner.perform(
          // Where a person sits before the spreadsheet, the run may show them something.
          { handler, user: owner, authMode: 'FULL', fromTrigger: !firing.edit && !firing.by, ...nextPlan, ...plan },
          (execution) => eventOf(execution, trigger, firing),
        );
    if (account && result.seconds > 0) use(user, 'triggerSeconds', result.seconds, state.now);
    if (result.error) {
      const text = `${handler}: ${result.error.name}: ${result.error.message}`;
      state.log.push({ at: state.now, user: owner, level: 'error', text });
    }
    this.space.report(result);
  }
}

function eventOf(execution: Execution, trigger: TriggerState, { answer, edit, by }: LateFiring): ScriptEvent {
  if (answer) return eventOfAnswer(execution, trigger, answer);
  if (edit && trigger.event === 'ON_CHANGE') return eventOfChange(execution, edit, trigger);
  if (edit) return eventOfEdit(execution, edit, trigger);
  if (by !== undefined) return eventOfOpen(execution, by, trigger);
  return eventOfTick(execution.state.now, trigger);
}
