import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import { Ui } from '../ui';
import { text, wholeNumbers } from './arguments';
import { BANDING_THEME } from './banding';
import { BOOLEAN_CRITERIA } from './boolean-criteria';
import { TEXT_DIRECTION } from './cell-fonts';
import { TEXT_TO_COLUMNS_DELIMITER } from './cell-tools';
import { COLOR_TYPE, ColorBuilder, THEME_COLOR_TYPE } from './color';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { INTERPOLATION_TYPE } from './conditions';
import { newSpreadsheet } from './creation';
import { DEVELOPER_METADATA_LOCATION_TYPE, DEVELOPER_METADATA_VISIBILITY } from './developer-metadata';
import { AUTO_FILL_SERIES } from './filling';
import { FilterCriteriaBuilder, RELATIVE_DATE } from './filter-criteria';
import { CONTROL_POSITION } from './groups';
import { BORDER_STYLE, WRAP_STRATEGY } from './looks';
import { COPY_PASTE_TYPE } from './pasting';
import { PROTECTION_TYPE } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { RichTextValueBuilder } from './rich-text';
import type { Selection } from './selected';
import { Sheet } from './sheet';
import { SHEET_TYPE } from './sheet-type';
import { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';
import { DataValidationBuilder } from './validation';
import { DATA_VALIDATION_CRITERIA } from './validation-criteria';
import { DIMENSION, DIRECTION } from './walking';

/** `SpreadsheetApp`. The spreadsheet that the script is bound to is the active one, also in triggers. */
export class SpreadsheetAppService {
  static readonly free = [
    'newColor',
    'newConditionalFormatRule',
    'newDataValidation',
    'newFilterCriteria',
    'newRichTextValue',
    'newTextStyle',
  ] as const;
  static readonly scopes: Record<string, string[]> = {
    '*': ['spreadsheets.currentonly', 'spreadsheets'],
    openById: ['spreadsheets'],
    create: ['spreadsheets'],
    getUi: [],
    flush: [],
    newDataValidation: [],
    newConditionalFormatRule: [],
    newColor: [],
    newFilterCriteria: [],
    newRichTextValue: [],
    newTextStyle: [],
    openByKey: ['spreadsheets'],
    openByUrl: ['spreadsheets'],
  };

  readonly AutoFillSeries = AUTO_FILL_SERIES;
  readonly BandingTheme = BANDING_THEME;
  readonly BooleanCriteria = BOOLEAN_CRITERIA;
  readonly BorderStyle = BORDER_STYLE;
  readonly ColorType = COLOR_TYPE;
  readonly CopyPasteType = COPY_PASTE_TYPE;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = DEVELOPER_METADATA_LOCATION_TYPE;
  readonly DeveloperMetadataVisibility = DEVELOPER_METADATA_VISIBILITY;
  readonly Dimension = DIMENSION;
  readonly Direction = DIRECTION;
  readonly GroupControlTogglePosition = CONTROL_POSITION;
  readonly InterpolationType = INTERPOLATION_TYPE;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly RelativeDate = RELATIVE_DATE;
  readonly SheetType = SHEET_TYPE;
  readonly TextDirection = TEXT_DIRECTION;
  readonly TextToColumnsDelimiter = TEXT_TO_COLUMNS_DELIMITER;
  readonly ThemeColorType = THEME_COLOR_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;

  private active: string | null = null;

  constructor(private readonly run: Execution) {}

  getActive(): Spreadsheet | null {
    const id = this.active ?? this.run.state.project.container;
    return this.run.state.spreadsheets[id] ? new Spreadsheet(this.run, id) : null;
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }

  getActiveSheet(): Sheet | null {
    return this.getActive()?.getActiveSheet() ?? null;
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet()?.getActiveRange() ?? null;
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet()?.getActiveRangeList() ?? null;
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet()?.getCurrentCell() ?? null;
  }

  getSelection(): Selection | null {
    return this.getActiveSheet()?.getSelection() ?? null;
  }

  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.setActiveRange', [range]);
    return range.activate();
  }

  setActiveRangeList(list: unknown): RangeList {
    if (!(list instanceof RangeList)) throw mismatch('SpreadsheetApp.setActiveRangeList', [list]);
    return list.activate();
  }

  setActiveSheet(sheet: unknown, _restoreSelection?: unknown): Sheet {
    if (!(sheet instanceof Sheet)) throw mismatch('SpreadsheetApp.setActiveSheet', [sheet]);
    return sheet.activate();
  }

  setCurrentCell(cell: unknown): Range {
    if (!(cell instanceof Range)) throw mismatch('SpreadsheetApp.setCurrentCell', [cell]);
    return cell.activateAsCurrentCell();
  }

  /** For the rest of the run. */
  setActiveSpreadsheet(spreadsheet: unknown): void {
    if (!(spreadsheet instanceof Spreadsheet)) throw mismatch('SpreadsheetApp.setActiveSpreadsheet', [spreadsheet]);
    this.active = spreadsheet._id;
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

  openByUrl(url: unknown): Spreadsheet {
    const [, id] = /\/d\/([\w-]+)/.exec(text('SpreadsheetApp.openByUrl', url)) ?? [];
    if (id === undefined) throw new Exception('Invalid argument: url');
    return this.openById(id);
  }

  /** The name that the method had before. */
  openByKey(key: unknown): Spreadsheet {
    return this.openById(key);
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

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.run);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.run);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.run);
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run);
  }

  getUi(): Ui {
    if (this.run.options.fromTrigger) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.run);
  }
}
