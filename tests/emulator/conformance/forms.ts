import { error, known, type Suite } from './case';

const form = known('doc', 'reference/forms/form');
const item = known('doc', 'reference/forms/list-item and its siblings');
const pages = known('doc', 'reference/forms/page-break-item, reference/forms/page-navigation-type');
const responses = known('doc', 'reference/forms/form-response');
const publish = known('doc', 'forms/api/guides/publish-form, reference/forms/form#setPublished');
const fakes = known('live', 'notes/oddities.md of brucemcpherson/gas-fakes, whose tests run on Apps Script too');
const issues = known('live', 'issues of public projects, gathered in the research of platforms');
const memory = known('guess', 'from memory');

/** Facts about FormApp. */
export const FORMS: Suite = {
  service: 'FormApp',
  prelude: `const form = FormApp.create('Form', true);
const { PageNavigationType: Go, ItemType } = FormApp;
const types = () => form.getItems().map((each) => String(each.getType()));
const answer = (one, value) => form.createResponse().withItemResponse(one.createResponse(value)).submit();`,
  cases: [
    fakes('the name of a new form is no title', 'form.getTitle()', ''),
    form('setters are chained', "form.setTitle('T').setDescription('D').getDescription()", 'D'),
    form('edits of responses are not allowed at first', 'form.canEditResponse()', false),
    form('addresses are not collected at first', 'form.collectsEmail()', false),
    form('responses are not limited at first', 'form.hasLimitOneResponsePerUser()', false),
    form('a form is no quiz at first', 'form.isQuiz()', false),
    form('a quiz is set', 'form.setIsQuiz(true).isQuiz()', true),
    form('questions are not shuffled at first', 'form.getShuffleQuestions()', false),
    form(
      'settings read back',
      'form.setShuffleQuestions(true).setPublishingSummary(true).setProgressBar(true); return [form.getShuffleQuestions(), form.isPublishingSummary(), form.hasProgressBar()]',
      [true, true, true],
    ),
    form('an empty title is refused', "FormApp.create('')", error('')),
    form('openById opens the same form', 'FormApp.openById(form.getId()).getId() === form.getId()', true),
    form(
      'openByUrl takes the address for editing',
      'FormApp.openByUrl(form.getEditUrl()).getId() === form.getId()',
      true,
    ),
    issues(
      'an id behind which nothing is',
      "FormApp.openById('none')",
      error('No item with the given ID could be found'),
    ),
    fakes('a script of a spreadsheet has no active form', 'FormApp.getActiveForm()', null),

    publish('the second argument publishes', "FormApp.create('F', true).isPublished()", true),
    publish(
      'unpublishing stops responses',
      'form.setPublished(false); return [form.isPublished(), form.isAcceptingResponses()]',
      [false, false],
    ),
    publish(
      'publishing accepts responses',
      "const other = FormApp.create('F', false).setPublished(true); return other.isAcceptingResponses()",
      true,
    ),
    publish(
      'a form may be published and closed',
      'form.setAcceptingResponses(false); return [form.isPublished(), form.isAcceptingResponses()]',
      [true, false],
    ),
    issues(
      'an unpublished form cannot accept',
      "FormApp.create('F', false).setAcceptingResponses(true)",
      error('Operation not supported on unpublished form'),
    ),
    memory('without a second argument a form is not published', "FormApp.create('F').isPublished()", false),

    form(
      'items are added at the end',
      'form.addTextItem(); form.addListItem(); form.addPageBreakItem(); return types()',
      ['TEXT', 'LIST', 'PAGE_BREAK'],
    ),
    form(
      'items are got by type',
      "form.addTextItem(); form.addListItem().setTitle('L'); return form.getItems(ItemType.LIST).map((each) => each.getTitle())",
      ['L'],
    ),
    form('an id that is not there gives null', 'form.getItemById(12345)', null),
    form('an id is a whole number', 'Number.isInteger(form.addTextItem().getId())', true),
    form(
      'getItemById finds the item',
      "const one = form.addTextItem().setTitle('A'); return form.getItemById(one.getId()).getTitle()",
      'A',
    ),
    form('moveItem takes indexes', 'form.addTextItem(); form.addListItem(); form.moveItem(1, 0); return types()', [
      'LIST',
      'TEXT',
    ]),
    form('deleteItem takes an index', 'form.addTextItem(); form.addListItem(); form.deleteItem(0); return types()', [
      'LIST',
    ]),
    form('deleteItem takes an item', 'form.addTextItem(); form.deleteItem(form.getItems()[0]); return types()', []),
    form('deleting what is not there throws', 'form.deleteItem(3)', error('')),
    form('getIndex counts all items', 'form.addTextItem(); return form.addListItem().getIndex()', 1),
    form(
      'duplicate adds a copy at the end',
      "const one = form.addTextItem().setTitle('A'); form.addListItem(); const copy = one.duplicate(); return [copy.getTitle(), copy.getIndex(), copy.getId() === one.getId()]",
      ['A', 2, false],
    ),
    form(
      'an item is converted to its type',
      "form.addListItem().setTitle('L'); return form.getItems()[0].asListItem().getTitle()",
      'L',
    ),
    form('an item of another type is not converted', 'form.addListItem(); form.getItems()[0].asTextItem()', error('')),

    fakes('a new question has one empty choice', 'form.addListItem().getChoices().map((each) => each.getValue())', [
      '',
    ]),
    item(
      'values make choices',
      "form.addListItem().setChoiceValues(['a', 'b']).getChoices().map((each) => each.getValue())",
      ['a', 'b'],
    ),
    item(
      'choices are set',
      "const one = form.addMultipleChoiceItem(); one.setChoices([one.createChoice('x')]); return one.getChoices()[0].getValue()",
      'x',
    ),
    item('no choices at all are refused', 'form.addListItem().setChoiceValues([])', error('')),
    issues(
      'equal choices are refused',
      "form.addListItem().setChoiceValues(['a', 'a'])",
      error('Questions cannot have duplicate choice values.'),
    ),
    item('there is no other option at first', 'form.addMultipleChoiceItem().hasOtherOption()', false),
    item('another option may be shown', 'form.addCheckboxItem().showOtherOption(true).hasOtherOption()', true),
    item('a question is not required at first', 'form.addTextItem().isRequired()', false),
    item('a drop-down has no other option', 'typeof form.addListItem().showOtherOption', 'undefined'),
    item(
      'a scale is from 1 to 5',
      'const one = form.addScaleItem(); return [one.getLowerBound(), one.getUpperBound()]',
      [1, 5],
    ),
    item('bounds out of reach are refused', 'form.addScaleItem().setBounds(2, 5)', error('')),
    item(
      'labels of a scale',
      "const one = form.addScaleItem().setLabels('a', 'b'); return [one.getLeftLabel(), one.getRightLabel()]",
      ['a', 'b'],
    ),
    item(
      'a grid takes rows and columns',
      "const one = form.addGridItem().setRows(['r']).setColumns(['c', 'd']); return [one.getRows(), one.getColumns()]",
      [['r'], ['c', 'd']],
    ),
    item(
      'a right choice in a quiz',
      "const one = form.addListItem(); one.setChoices([one.createChoice('a', true), one.createChoice('b', false)]).setPoints(3); return [one.getPoints(), one.getChoices().map((each) => each.isCorrectAnswer())]",
      [3, [true, false]],
    ),

    pages(
      'a choice may lead to a page',
      "const page = form.addPageBreakItem(); const one = form.addListItem(); one.setChoices([one.createChoice('a', page)]); const choice = one.getChoices()[0]; return [choice.getGotoPage().getId() === page.getId(), String(choice.getPageNavigationType())]",
      [true, 'GO_TO_PAGE'],
    ),
    pages(
      'a choice may submit the form',
      "const one = form.addMultipleChoiceItem(); one.setChoices([one.createChoice('a', Go.SUBMIT), one.createChoice('b', Go.CONTINUE)]); return one.getChoices().map((each) => String(each.getPageNavigationType()))",
      ['SUBMIT', 'CONTINUE'],
    ),
    pages(
      'choices with and without navigation do not mix',
      "const one = form.addListItem(); one.setChoices([one.createChoice('a', Go.SUBMIT), one.createChoice('b')])",
      error(''),
    ),
    pages(
      'the method of a choice is spelled getGotoPage',
      "typeof form.addListItem().createChoice('a').getGoToPage",
      'undefined',
    ),
    pages(
      'a page break leads on from the page before it',
      'const two = form.addPageBreakItem(); const three = form.addPageBreakItem(); two.setGoToPage(three); return two.getGoToPage().getId() === three.getId()',
      true,
    ),
    pages(
      'a page break that submits leads to no page',
      'const two = form.addPageBreakItem().setGoToPage(Go.SUBMIT); return [two.getGoToPage(), String(two.getPageNavigationType())]',
      [null, 'SUBMIT'],
    ),
    memory('pages go on at first', 'String(form.addPageBreakItem().getPageNavigationType())', 'CONTINUE'),
    memory('a choice without navigation has none', "form.addListItem().createChoice('a').getGotoPage()", null),

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
  ],
};
