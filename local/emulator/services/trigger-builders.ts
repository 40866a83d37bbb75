import { Exception, type Execution } from '../execution';
import type { TriggerState } from '../state';
import type { Form } from './form/form';
import type { Trigger } from './trigger';
import { ClockTriggerBuilder } from './trigger-clock';
import { install, SCOPES } from './trigger-install';

/** A spreadsheet, a form or a document. */
export interface Identified {
  getId(): string;
}

/** `ScriptApp.newTrigger(…)`. */
export class TriggerBuilder {
  static readonly free = ['*'] as const;
  static readonly scopes = SCOPES;

  constructor(
    private readonly _run: Execution,
    private readonly _handler: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this._run, this._handler);
  }

  forSpreadsheet(which: string | Identified): SpreadsheetTriggerBuilder {
    const id = typeof which === 'string' ? which : which.getId();
    return new SpreadsheetTriggerBuilder(this._run, this._handler, id);
  }

  forForm(which: string | Form): FormTriggerBuilder {
    return new FormTriggerBuilder(this._run, this._handler, typeof which === 'string' ? which : which.formId);
  }

  forDocument(which: string | Identified): DocumentTriggerBuilder {
    const id = typeof which === 'string' ? which : which.getId();
    return new DocumentTriggerBuilder(this._run, this._handler, id);
  }

  forUserCalendar(emailId: string): CalendarTriggerBuilder {
    return new CalendarTriggerBuilder(this._run, this._handler, emailId);
  }
}

/** Triggers of one file: the event is chosen, then the trigger is made. */
abstract class FileTriggerBuilder {
  static readonly scopes = SCOPES;
  protected _event: TriggerState['event'] | null = null;

  constructor(
    protected readonly _run: Execution,
    private readonly _handler: string,
    protected readonly _sourceId: string,
  ) {}

  create(): Trigger {
    if (!this._event) throw new Exception('The trigger has no event: choose one before create().');
    if (!this._exists()) throw missing(this._sourceId);
    return install(this._run, this._handler, { event: this._event, source: this._source, sourceId: this._sourceId });
  }

  protected abstract readonly _source: TriggerState['source'];
  protected abstract _exists(): boolean;

  protected _on(event: TriggerState['event']): this {
    this._event = event;
    return this;
  }
}

/** Triggers of a spreadsheet. */
export class SpreadsheetTriggerBuilder extends FileTriggerBuilder {
  static readonly free: readonly string[] = ['onOpen', 'onEdit', 'onChange', 'onFormSubmit'];
  protected readonly _source = 'SPREADSHEETS';

  onOpen(): this {
    return this._on('ON_OPEN');
  }

  onFormSubmit(): this {
    return this._on('ON_FORM_SUBMIT');
  }

  onEdit(): this {
    return this._on('ON_EDIT');
  }

  onChange(): this {
    return this._on('ON_CHANGE');
  }

  protected _exists(): boolean {
    return this._sourceId in this._run.state.spreadsheets;
  }
}

/** Triggers of a form. */
export class FormTriggerBuilder extends FileTriggerBuilder {
  static readonly free: readonly string[] = ['onOpen', 'onFormSubmit'];
  protected readonly _source = 'FORMS';

  onOpen(): this {
    return this._on('ON_OPEN');
  }

  onFormSubmit(): this {
    return this._on('ON_FORM_SUBMIT');
  }

  protected _exists(): boolean {
    return this._sourceId in this._run.state.forms;
  }
}

/** Triggers of a document. */
export class DocumentTriggerBuilder extends FileTriggerBuilder {
  static readonly free: readonly string[] = ['onOpen'];
  protected readonly _source = 'DOCUMENTS';

  onOpen(): this {
    return this._on('ON_OPEN');
  }

  protected _exists(): boolean {
    return this._sourceId in this._run.state.documents;
  }
}

/** Triggers of a calendar; kept, since nothing here has a calendar. */
export class CalendarTriggerBuilder extends FileTriggerBuilder {
  static readonly free: readonly string[] = ['onEventUpdated'];
  protected readonly _source = 'CALENDAR';

  onEventUpdated(): this {
    return this._on('ON_EVENT_UPDATED');
  }

  protected _exists(): boolean {
    return true;
  }
}

function missing(id: string): Exception {
  return new Exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
}
