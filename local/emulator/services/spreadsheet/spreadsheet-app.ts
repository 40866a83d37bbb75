import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import { Ui } from '../ui';
import { text, wholeNumbers } from './arguments';
import { BOOLEAN_CRITERIA, ConditionalFormatRuleBuilder } from './conditional-format';
import { newSpreadsheet } from './creation';
import { BORDER_STYLE, WRAP_STRATEGY } from './looks';
import { PROTECTION_TYPE } from './protection';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { DATA_VALIDATION_CRITERIA, DataValidationBuilder } from './validation';

/** `SpreadsheetApp`. The spreadsheet that the script is bound to is the active one, also in triggers. */
export class SpreadsheetAppService {
  static readonly free = ['newConditionalFormatRule', 'newDataValidation'] as const;
  static readonly scopes: Record<string, string[]> = {
    '*': ['spreadsheets.currentonly', 'spreadsheets'],
    openById: ['spreadsheets'],
    create: ['spreadsheets'],
    getUi: [],
    flush: [],
    newDataValidation: [],
    newConditionalFormatRule: [],
  };

  readonly BooleanCriteria = BOOLEAN_CRITERIA;
  readonly BorderStyle = BORDER_STYLE;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;

  constructor(private readonly run: Execution) {}

  getActive(): Spreadsheet | null {
    const { container } = this.run.state.project;
    return this.run.state.spreadsheets[container] ? new Spreadsheet(this.run, container) : null;
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }

  getActiveSheet(): Sheet | null {
    return this.getActive()?.getActiveSheet() ?? null;
  }

  getActiveRange(): Range | null {
    return this.getActive()?.getActiveRange() ?? null;
  }

  openById(id: unknown): Spreadsheet {
    const key = text('SpreadsheetApp.openById', id);
    const file = this.run.state.files[key];
    if (!file || file.trashed || !this.run.state.spreadsheets[key]) {
      throw new Exception('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    }
    const { email } = this.run.user;
    if (
      file.owner !== email &&
      !file.permissions.some(({ type, emailAddress }) => type !== 'user' || emailAddress === email)
    ) {
      throw new Exception('You do not have permission to access the requested document.');
    }
    return new Spreadsheet(this.run, key);
  }

  /** The new file takes its locale from the user and its zone from the script. */
  create(name: unknown, ...size: unknown[]): Spreadsheet {
    if (typeof name !== 'string') throw mismatch('SpreadsheetApp.create', [name, ...size]);
    const [rows = 1000, columns = 26] = wholeNumbers('SpreadsheetApp.create', size);
    this.run.settle();
    const { state, user } = this.run;
    const locale = user.locale === 'ru' ? 'ru_RU' : 'en_US';
    const { timeZone } = state.project;
    const { id } = newSpreadsheet(state, { name, owner: user.email, locale, timeZone, rows, columns });
    state.files[id]?.app.push(user.email);
    return new Spreadsheet(this.run, id);
  }

  flush(): void {
    this.run.settle();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.run);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run);
  }

  getUi(): Ui {
    if (this.run.options.fromTrigger) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.run);
  }
}
