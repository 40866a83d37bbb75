import { error, known } from '../case';

const form = known('doc', 'reference/forms/form');
const item = known('doc', 'reference/forms/list-item and its siblings');
const responses = known('doc', 'reference/forms/form-response');
const fakes = known('live', 'notes/oddities.md of brucemcpherson/gas-fakes, whose tests run on Apps Script too');
const issues = known('live', 'issues of public projects, gathered in the research of platforms');
const memory = known('guess', 'from memory');

/** Facts about responses and where they go. */
export const RESPONSES = [
  responses('a response has no id before it is submitted', 'form.createResponse().getId()', null),
  responses('a response has no time before it is submitted', 'form.createResponse().getTimestamp()', null),
  responses(
    'a submitted response is stored',
    "const one = form.addTextItem().setTitle('Q'); answer(one, 'A'); return form.getResponses().map((each) => each.getItemResponses().map((r) => [r.getItem().getTitle(), r.getResponse()]))",
    [[['Q', 'A']]],
  ),
  responses('a response is submitted once', "const one = answer(form.addTextItem(), 'A'); one.submit()", error('')),
  responses(
    'a limited form takes no response from a script',
    "form.setLimitOneResponsePerUser(true); answer(form.addTextItem(), 'A')",
    error(''),
  ),
  responses(
    'getResponseForItem finds an answer',
    "const one = form.addTextItem(); return answer(one, 'A').getResponseForItem(one).getResponse()",
    'A',
  ),
  responses(
    'the last answer to an item counts',
    "const one = form.addTextItem(); return form.createResponse().withItemResponse(one.createResponse('A')).withItemResponse(one.createResponse('B')).getItemResponses().map((r) => r.getResponse())",
    ['B'],
  ),
  item(
    'check boxes answer with a list',
    "const one = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']); return answer(one, ['a', 'c']).getItemResponses()[0].getResponse()",
    ['a', 'c'],
  ),
  item('what is no choice is refused', "form.addListItem().setChoiceValues(['a']).createResponse('b')", error('')),
  item(
    'with another option anything may be answered',
    "form.addMultipleChoiceItem().setChoiceValues(['a']).showOtherOption(true).createResponse('b').getResponse()",
    'b',
  ),
  item('a number off the scale is refused', 'form.addScaleItem().createResponse(6)', error('')),
  item(
    'a skipped row of a grid is null',
    "form.addGridItem().setRows(['r', 's']).setColumns(['c']).createResponse(['c', null]).getResponse()",
    ['c', null],
  ),
  fakes(
    'a text left empty is among the answers, a choice is not',
    "const one = form.addTextItem(); form.addTextItem(); form.addListItem().setChoiceValues(['a']); answer(one, 'A'); return form.getResponses()[0].getItemResponses().map((r) => r.getResponse())",
    ['A', ''],
  ),
  form(
    'responses since a time leave out older ones',
    "answer(form.addTextItem(), 'A'); return form.getResponses(new Date(Date.now() + 1000)).length",
    0,
  ),
  form(
    'responses are deleted',
    "answer(form.addTextItem(), 'A'); form.deleteAllResponses(); return form.getResponses().length",
    0,
  ),
  form(
    'one response is deleted',
    "const one = form.addTextItem(); const first = answer(one, 'A'); answer(one, 'B'); form.deleteResponse(first.getId()); return form.getResponses().length",
    1,
  ),

  issues(
    'a form without destination says so',
    'form.getDestinationId()',
    error('The form currently has no response destination.'),
  ),
  form(
    'a destination is a spreadsheet',
    'const book = SpreadsheetApp.getActive(); form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); return [form.getDestinationId() === book.getId(), String(form.getDestinationType())]',
    [true, 'SPREADSHEET'],
  ),
  form(
    'a destination adds a sheet',
    'const book = SpreadsheetApp.getActive(); const before = book.getSheets().length; form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); return book.getSheets().length - before',
    1,
  ),
  issues(
    'the new sheet is named in the language of the user',
    'const book = SpreadsheetApp.getActive(); form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); return book.getSheets().some((sheet) => /^Form Responses \\d+$/.test(sheet.getName()))',
    true,
  ),
  form(
    'a sheet of answers knows its form',
    'const book = SpreadsheetApp.getActive(); form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); return book.getSheets().filter((sheet) => sheet.getFormUrl() !== null).length',
    1,
  ),
  form(
    'removing the destination keeps the sheet',
    'const book = SpreadsheetApp.getActive(); form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); const count = book.getSheets().length; form.removeDestination(); return book.getSheets().length === count',
    true,
  ),
  memory(
    'an answer of a script lands in the sheet',
    "const book = SpreadsheetApp.getActive(); const one = form.addTextItem().setTitle('Q'); form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); answer(one, 'A'); const sheet = book.getSheets().find((each) => each.getFormUrl()); return [sheet.getRange('B1').getValue(), sheet.getRange('B2').getValue()]",
    ['Q', 'A'],
  ),
];
