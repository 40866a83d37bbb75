import type { Execution } from '../execution';
import { declareClasses } from '../signatures/classes';
import * as blob from './blob';
import * as browser from './browser';
import * as cacheService from './cache-service';
import * as cardService from './card-service';
import * as charts from './charts';
import * as chartOptions from './charts/options';
import * as chartTextStyle from './charts/text-style';
import * as contentService from './content-service';
import * as docs from './docs';
import * as document from './document/document';
import * as documentApp from './document/document-app';
import * as documentImage from './document/inline-image';
import * as documentInline from './document/inline-objects';
import * as documentMarks from './document/marks';
import * as paragraph from './document/paragraph';
import * as documentPosition from './document/position';
import * as positionedImage from './document/positioned-image';
import * as documentRange from './document/range';
import * as rangeElement from './document/range-element';
import * as section from './document/section';
import * as tab from './document/tab';
import * as table from './document/table';
import * as tableCell from './document/table-cell';
import * as tableRow from './document/table-row';
import * as text from './document/text';
import * as drive from './drive';
import * as driveFiles from './drive/files';
import * as drivePermissions from './drive/permissions';
import * as driveApp from './drive-app/drive-app';
import * as driveAppFile from './drive-app/file';
import * as driveAppFolder from './drive-app/folder';
import * as driveAppIterators from './drive-app/iterators';
import * as driveAppUser from './drive-app/user';
import * as formChoice from './form/choice';
import * as formChoiceItems from './form/choice-items';
import * as formDateItems from './form/date-items';
import * as formFeedback from './form/feedback';
import * as form from './form/form';
import * as formApp from './form/form-app';
import * as formResponse from './form/form-response';
import * as formGridItems from './form/grid-items';
import * as formItem from './form/item';
import * as itemResponse from './form/item-response';
import * as formLayoutItems from './form/layout-items';
import * as formPageBreak from './form/page-break';
import * as formScaleItems from './form/scale-items';
import * as formTextItems from './form/text-items';
import * as formValidation from './form/validation';
import * as gmailApp from './gmail-app';
import * as htmlOutput from './html-output';
import * as htmlService from './html-service';
import * as htmlTemplate from './html-template';
import * as lockService from './lock-service';
import * as mailApp from './mail-app';
import * as propertiesService from './properties-service';
import * as scriptApp from './script-app';
import * as session from './session';
import * as banding from './spreadsheet/banding';
import * as chartBuilder from './spreadsheet/charts/builder';
import * as chart from './spreadsheet/charts/chart';
import * as color from './spreadsheet/color';
import * as conditionalFormat from './spreadsheet/conditional-format';
import * as conditions from './spreadsheet/conditions';
import * as developerMetadata from './spreadsheet/developer-metadata';
import * as developerMetadataFinder from './spreadsheet/developer-metadata-finder';
import * as filter from './spreadsheet/filter';
import * as filterCriteria from './spreadsheet/filter-criteria';
import * as groups from './spreadsheet/groups';
import * as namedRange from './spreadsheet/named-range';
import * as protection from './spreadsheet/protection';
import * as range from './spreadsheet/range';
import * as rangeList from './spreadsheet/range-list';
import * as richText from './spreadsheet/rich-text';
import * as selected from './spreadsheet/selected';
import * as sheet from './spreadsheet/sheet';
import * as spreadsheet from './spreadsheet/spreadsheet';
import * as spreadsheetApp from './spreadsheet/spreadsheet-app';
import * as textFinder from './spreadsheet/text-finder';
import * as textRotation from './spreadsheet/text-rotation';
import * as textStyle from './spreadsheet/text-style';
import * as spreadsheetUser from './spreadsheet/user';
import * as validation from './spreadsheet/validation';
import * as trigger from './trigger';
import * as triggerBuilders from './trigger-builders';
import * as triggerClock from './trigger-clock';
import * as ui from './ui';
import * as utilities from './utilities';

/**
 * A class whose methods scripts may call; `free` methods ('*': all) cost no service call, `scopes` are by method, '*' the rest,
 * `recorded` ones set looks that are kept and read back, and change nothing else.
 */
export interface ServiceClass {
  readonly name: string;
  readonly prototype: object;
  readonly free?: readonly string[];
  readonly recorded?: readonly string[];
  readonly scopes?: Record<string, string[]>;
}

/** What a script finds as a global name. */
export const ROOTS: Record<string, new (run: Execution) => object> = {
  Browser: browser.BrowserService,
  CacheService: cacheService.CacheServiceService,
  Charts: charts.ChartsService,
  CardService: cardService.CardServiceService,
  ContentService: contentService.ContentServiceService,
  DocumentApp: documentApp.DocumentAppService,
  Docs: docs.DocsService,
  Drive: drive.DriveService,
  DriveApp: driveApp.DriveAppService,
  FormApp: formApp.FormAppService,
  GmailApp: gmailApp.GmailAppService,
  HtmlService: htmlService.HtmlServiceService,
  LockService: lockService.LockServiceService,
  MailApp: mailApp.MailAppService,
  PropertiesService: propertiesService.PropertiesServiceService,
  ScriptApp: scriptApp.ScriptAppService,
  ScriptProperties: propertiesService.ScriptPropertiesService,
  Session: session.SessionService,
  SpreadsheetApp: spreadsheetApp.SpreadsheetAppService,
  UserProperties: propertiesService.UserPropertiesService,
  Utilities: utilities.UtilitiesService,
};

/** Files of this folder that hold service classes; every class they export may cross into the script. */
const MODULES: Record<string, Record<string, unknown>> = {
  'blob.ts': blob,
  'browser.ts': browser,
  'cache-service.ts': cacheService,
  'card-service.ts': cardService.CARD_CLASSES,
  'content-service.ts': contentService,
  'charts.ts': charts,
  'charts/options.ts': chartOptions,
  'charts/text-style.ts': chartTextStyle,
  'docs.ts': docs,
  'document/document.ts': document,
  'document/document-app.ts': documentApp,
  'document/inline-image.ts': documentImage,
  'document/inline-objects.ts': documentInline,
  'document/marks.ts': documentMarks,
  'document/position.ts': documentPosition,
  'document/positioned-image.ts': positionedImage,
  'document/range.ts': documentRange,
  'document/paragraph.ts': paragraph,
  'document/range-element.ts': rangeElement,
  'document/section.ts': section,
  'document/tab.ts': tab,
  'document/table.ts': table,
  'document/table-cell.ts': tableCell,
  'document/table-row.ts': tableRow,
  'document/text.ts': text,
  'drive.ts': drive,
  'drive-app/drive-app.ts': driveApp,
  'drive-app/file.ts': driveAppFile,
  'drive-app/folder.ts': driveAppFolder,
  'drive-app/iterators.ts': driveAppIterators,
  'drive-app/user.ts': driveAppUser,
  'drive/files.ts': driveFiles,
  'drive/permissions.ts': drivePermissions,
  'form/choice.ts': formChoice,
  'form/form.ts': form,
  'form/form-app.ts': formApp,
  'form/form-response.ts': formResponse,
  'form/item-response.ts': itemResponse,
  'form/choice-items.ts': formChoiceItems,
  'form/date-items.ts': formDateItems,
  'form/feedback.ts': formFeedback,
  'form/grid-items.ts': formGridItems,
  'form/item.ts': formItem,
  'form/layout-items.ts': formLayoutItems,
  'form/scale-items.ts': formScaleItems,
  'form/text-items.ts': formTextItems,
  'form/page-break.ts': formPageBreak,
  'form/validation.ts': formValidation,
  'gmail-app.ts': gmailApp,
  'html-output.ts': htmlOutput,
  'html-service.ts': htmlService,
  'html-template.ts': htmlTemplate,
  'lock-service.ts': lockService,
  'mail-app.ts': mailApp,
  'properties-service.ts': propertiesService,
  'script-app.ts': scriptApp,
  'session.ts': session,
  'spreadsheet/banding.ts': banding,
  'spreadsheet/charts/builder.ts': chartBuilder,
  'spreadsheet/charts/chart.ts': chart,
  'spreadsheet/color.ts': color,
  'spreadsheet/groups.ts': groups,
  'spreadsheet/developer-metadata.ts': developerMetadata,
  'spreadsheet/developer-metadata-finder.ts': developerMetadataFinder,
  'spreadsheet/filter-criteria.ts': filterCriteria,
  'spreadsheet/named-range.ts': namedRange,
  'spreadsheet/range-list.ts': rangeList,
  'spreadsheet/rich-text.ts': richText,
  'spreadsheet/selected.ts': selected,
  'spreadsheet/text-finder.ts': textFinder,
  'spreadsheet/text-rotation.ts': textRotation,
  'spreadsheet/text-style.ts': textStyle,
  'spreadsheet/conditional-format.ts': conditionalFormat,
  'spreadsheet/conditions.ts': conditions,
  'spreadsheet/filter.ts': filter,
  'spreadsheet/protection.ts': protection,
  'spreadsheet/range.ts': range,
  'spreadsheet/sheet.ts': sheet,
  'spreadsheet/spreadsheet.ts': spreadsheet,
  'spreadsheet/spreadsheet-app.ts': spreadsheetApp,
  'spreadsheet/user.ts': spreadsheetUser,
  'spreadsheet/validation.ts': validation,
  'trigger.ts': trigger,
  'trigger-builders.ts': triggerBuilders,
  'trigger-clock.ts': triggerClock,
  'ui.ts': ui,
  'utilities.ts': utilities,
};

/** Every service class with the file that holds it. */
export const SERVICE_CLASSES: ReadonlyMap<ServiceClass, string> = new Map(
  Object.entries(MODULES).flatMap(([file, exported]) =>
    Object.values(exported).flatMap((value): [ServiceClass, string][] =>
      typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value))
        ? [[value as unknown as ServiceClass, file]]
        : [],
    ),
  ),
);

declareClasses(SERVICE_CLASSES);
