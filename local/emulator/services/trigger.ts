import { type EnumValue, enumOf } from '../enums';
import type { TriggerState } from '../state';

/** `ScriptApp.EventType`. */
export const EVENT_TYPE = enumOf('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

/** `ScriptApp.TriggerSource`. */
export const TRIGGER_SOURCE = enumOf('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

/** An installed trigger as it was when read. */
export class Trigger {
  static readonly free = ['*'] as const;
  readonly _state: TriggerState;

  constructor(state: TriggerState) {
    this._state = { ...state };
  }

  getUniqueId(): string {
    return this._state.id;
  }

  getHandlerFunction(): string {
    return this._state.handler;
  }

  getEventType(): EnumValue {
    return EVENT_TYPE[this._state.event];
  }

  getTriggerSource(): EnumValue {
    return TRIGGER_SOURCE[this._state.source];
  }

  getTriggerSourceId(): string | null {
    return this._state.sourceId;
  }

  isDisabled(): boolean {
    return this._state.disabled;
  }
}
