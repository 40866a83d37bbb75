import { describe, expect, it, test } from 'vitest';
import { SERVICE_CLASSES } from '../../local/emulator/services';
import { declarationOfClass, googleName, isAdvanced } from '../../local/emulator/signatures/classes';
import { declarationOf } from '../../local/emulator/signatures/declarations';
import { evaluate } from './script-space';

const RANGE = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2')";
const SHEET = 'SpreadsheetApp.getActive().getSheets()[0]';
const FORM = "FormApp.create('f')";
const BODY = "DocumentApp.create('d').getBody()";

describe('Arguments that fit no signature are refused in the words of Google', () => {
  // live: somebody printed these very words; form: the same words, other types or another method.
  test.each([
    ['form', `${SHEET}.deleteRow(undefined)`, 'null', 'SpreadsheetApp.Sheet.deleteRow'],
    ['live', `${SHEET}.deleteRow(null)`, 'null', 'SpreadsheetApp.Sheet.deleteRow'],
    [
      'form',
      'SpreadsheetApp.newDataValidation().requireDate("=i1")',
      'String',
      'SpreadsheetApp.DataValidationBuilder.requireDate',
    ],
    ['live', 'Utilities.formatDate("2022", "UTC", "yyyy")', 'String,String,String', 'Utilities.formatDate'],
    [
      'live',
      'SpreadsheetApp.getActive().getRange("A", 1, 2)',
      'String,number,number',
      'SpreadsheetApp.Spreadsheet.getRange',
    ],
    ['live', `${RANGE}.setValues(${RANGE})`, 'SpreadsheetApp.Range', 'SpreadsheetApp.Range.setValues'],
    ['live', `(f => f.moveItem(f.addTextItem(), 0))(${FORM})`, 'FormApp.TextItem,number', 'FormApp.Form.moveItem'],
    [
      'live',
      `(f => f.moveItem(f.addMultipleChoiceItem(), 0))(${FORM})`,
      'FormApp.MultipleChoiceItem,number',
      'FormApp.Form.moveItem',
    ],
    ['form', 'LockService.getScriptLock().tryLock()', '', 'LockService.Lock.tryLock'],
    [
      'live',
      'SpreadsheetApp.newDataValidation().requireValueInList()',
      '',
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
    ],
    ['form', `${RANGE}.setValues([1, 2])`, 'number[]', 'SpreadsheetApp.Range.setValues'],
    ['form', `${SHEET}.getRange(1, 1, 1, undefined)`, 'number,number,number,null', 'SpreadsheetApp.Sheet.getRange'],
    ['form', `${SHEET}.getName(1, "a", true)`, 'number,String,(class)', 'SpreadsheetApp.Sheet.getName'],
    ['form', `${SHEET}.hideRows({})`, '(class)', 'SpreadsheetApp.Sheet.hideRows'],
    ['form', `${RANGE}.setNumberFormat(["a", 1])`, 'Object[]', 'SpreadsheetApp.Range.setNumberFormat'],
    ['form', `${RANGE}.setFontWeight(FormApp.ItemType.TEXT)`, 'FormApp.ItemType', 'SpreadsheetApp.Range.setFontWeight'],
    ['form', `${FORM}.getItems("TEXT")`, 'String', 'FormApp.Form.getItems'],
    ['form', `${FORM}.setAcceptingResponses("yes")`, 'String', 'FormApp.Form.setAcceptingResponses'],
    ['form', `${BODY}.appendParagraph(5)`, 'number', 'DocumentApp.Body.appendParagraph'],
    ['form', `${BODY}.replaceText("a")`, 'String', 'DocumentApp.Body.replaceText'],
    ['form', 'HtmlService.createHtmlOutput("").setTitle({})', '(class)', 'HtmlService.HtmlOutput.setTitle'],
    ['form', 'SpreadsheetApp.getUi().createMenu()', '', 'Ui.createMenu'],
    ['form', `${FORM}.setTitle(null)`, 'null', 'FormApp.Form.setTitle'],
    ['form', 'SpreadsheetApp.getUi().alert("a", "b")', 'String,String', 'Ui.alert'],
    ['form', 'ScriptApp.newTrigger({})', '(class)', 'ScriptApp.newTrigger'],
    ['form', 'Utilities.sleep(NaN)', 'number', 'Utilities.sleep'],
    ['form', 'MailApp.sendEmail("a@b.ru", 1)', 'String,number', 'MailApp.sendEmail'],
    ['form', 'Utilities.newBlob("a").setBytes("a")', 'String', 'Blob.setBytes'],
    ['form', 'ScriptApp.newTrigger("f").timeBased().at("now")', 'String', 'ScriptApp.ClockTriggerBuilder.at'],
    [
      'form',
      'PropertiesService.getScriptProperties().getProperty(null)',
      'null',
      'PropertiesService.Properties.getProperty',
    ],
  ])('%s: %s', (_seen, expression, types, method) => {
    const words = `Exception: The parameters (${types}) don't match the method signature for ${method}.`;
    expect(() => evaluate(expression)).toThrow(new Error(words));
  });

  test.each([
    ['a number where one text is asked for', `${SHEET}.setName(2022).getName()`, '2022'],
    [
      'truth where one text is asked for',
      "PropertiesService.getScriptProperties().setProperty('a', true).getProperty('a')",
      'true',
    ],
    ['a sheet without a name', 'SpreadsheetApp.getActive().getSheetByName(undefined)', null],
    ['nothing where a look may be taken away', `${RANGE}.setBackground(null).getBackground()`, '#ffffff'],
    ['any value for a cell', `${RANGE}.setValue(undefined).getValue()`, ''],
    ['a typed item to delete', `(f => { f.deleteItem(f.addTextItem()); return f.getItems().length; })(${FORM})`, 0],
    [
      'the validation of long texts',
      `${FORM}.addParagraphTextItem().setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(5).build()).getTitle()`,
      '',
    ],
    [
      'the validation of a grid of boxes',
      `${FORM}.addCheckboxGridItem().setValidation(FormApp.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build()).getTitle()`,
      '',
    ],
    ['options as a plain object', "MailApp.sendEmail({ to: 'a@b.ru', subject: 'S', body: 'B' })", undefined],
  ])('but %s is taken', (_what, expression, value) => {
    expect(evaluate(expression)).toEqual(value);
  });
});

describe('Every method of the emulator is one of Google’s', () => {
  const classes = [...SERVICE_CLASSES].filter(([, file]) => !isAdvanced(file));
  test.each(classes.map(([service]) => [googleName(service), service] as const))('%s', (_name, service) => {
    const invented = methodsOf(service.prototype).filter((method) => !declarationOfClass(service)?.methods.has(method));
    expect(invented).toEqual([]);
  });
});

it('Declarations are read with their overloads, optional arguments and aliases', () => {
  const range = declarationOf('Spreadsheet', 'Range');
  expect(range?.methods.get('offset')?.map((parameters) => parameters.length)).toEqual([2, 3, 4]);
  expect(declarationOf('Forms', 'FormApp')?.methods.get('create')).toHaveLength(2);
  expect(declarationOf('Spreadsheet', 'User')?.name).toBe('User');
  expect(declarationOf('Spreadsheet', 'Nothing')).toBeUndefined();
});

function methodsOf(prototype: object): string[] {
  const names: string[] = [];
  for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return names.filter((name) => name !== 'constructor' && !name.startsWith('_'));
}
