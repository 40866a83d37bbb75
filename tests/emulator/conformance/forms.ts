import { error, known, type Suite } from './case';
import { MORE_ITEMS } from './forms/more-items';
import { PEOPLE_AND_LINKS } from './forms/people-and-links';
import { QUIZZES } from './forms/quizzes';
import { RESPONSES } from './forms/responses';

const form = known('doc', 'reference/forms/form');
const item = known('doc', 'reference/forms/list-item and its siblings');
const pages = known('doc', 'reference/forms/page-break-item, reference/forms/page-navigation-type');
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

    ...RESPONSES,
    ...MORE_ITEMS,
    ...QUIZZES,
    ...PEOPLE_AND_LINKS,
  ],
};
