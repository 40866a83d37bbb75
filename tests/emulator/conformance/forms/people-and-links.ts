import { error, known } from '../case';

const form = known('doc', 'reference/forms/form');
const response = known('doc', 'reference/forms/form-response');
const validation = known('doc', 'reference/forms: text-validation-builder and its siblings');
const live = known('live', 'test/testform.js of brucemcpherson/gas-fakes, run on Apps Script too');
const issue = known('live', 'a comment in a public script that met it: setChoiceValues of an empty list');
const memory = known('guess', 'from memory');

/** Facts about the people, addresses, messages and rules of a form. */
export const PEOPLE_AND_LINKS = [
  live('the published address is one to view', "form.getPublishedUrl().includes('/viewform')", true),
  live('the edit address has the id', 'form.getEditUrl().includes(form.getId())', true),
  live('a short address has no form in it', "form.shortenFormUrl(form.getPublishedUrl()).includes('/viewform')", false),
  form('an address of no form is not shortened', "form.shortenFormUrl('https://example.com/')", error('')),
  live('openByUrl of no form', "FormApp.openByUrl('http://invalid.url/')", error('Invalid argument: url')),
  live(
    'what is no kind of destination is refused',
    "form.setDestination('SHEET', SpreadsheetApp.getActive().getId())",
    error('parameters'),
  ),
  form(
    'messages read back',
    "form.setConfirmationMessage('C').setCustomClosedFormMessage('X'); return [form.getConfirmationMessage(), form.getCustomClosedFormMessage()]",
    ['C', 'X'],
  ),
  memory(
    'there are no messages at first',
    '[form.getConfirmationMessage(), form.getCustomClosedFormMessage(), form.getDescription()]',
    ['', '', ''],
  ),
  form(
    'editors come and go',
    "const mails = () => form.getEditors().map((user) => user.getEmail()); form.addEditor('colleague@school.example'); const with_ = mails(); form.removeEditor('colleague@school.example'); return [with_.includes('colleague@school.example'), mails().includes('colleague@school.example')]",
    [true, false],
  ),
  form(
    'addEditors takes a list',
    "form.addEditors(['a@school.example', 'b@school.example']).getEditors().map((user) => user.getEmail()).filter((mail) => /^[ab]@/.test(mail))",
    ['a@school.example', 'b@school.example'],
  ),
  form(
    'readers of the published form come and go',
    "form.addPublishedReaders(['a@school.example', 'b@school.example']); form.addPublishedReader('c@school.example'); form.removePublishedReader('a@school.example'); return form.getPublishedReaders().map((user) => user.getEmail())",
    ['b@school.example', 'c@school.example'],
  ),
  memory('a new form supports advanced permissions', 'form.supportsAdvancedResponderPermissions()', true),
  memory('a bad address is named', "form.addEditor('nobody')", error('Invalid email: nobody')),

  response(
    'a prefilled address leads to the form',
    "const one = form.addTextItem(); const url = form.createResponse().withItemResponse(one.createResponse('a b')).toPrefilledUrl(); return [url.startsWith(form.getPublishedUrl() + '?'), /entry\\.\\d+=a(\\+|%20)b/.test(url)]",
    [true, true],
  ),
  response('a response that was not submitted cannot be edited', 'form.createResponse().getEditResponseUrl()', null),
  response('a submitted one can', "answer(form.addTextItem(), 'A').getEditResponseUrl().includes('edit2=')", true),
  memory(
    'nobody’s address is there when none is collected',
    "answer(form.addTextItem(), 'A'); return form.getResponses()[0].getRespondentEmail()",
    '',
  ),
  response(
    'a time and an id come with submitting',
    "const one = answer(form.addTextItem(), 'A'); return [typeof one.getId(), one.getTimestamp() instanceof Date]",
    ['string', true],
  ),
  response(
    'getResponse finds by id',
    "const one = answer(form.addTextItem(), 'A'); return form.getResponse(one.getId()).getItemResponses()[0].getResponse()",
    'A',
  ),
  response(
    'answers stand in the order of the items',
    "const a = form.addTextItem(); const b = form.addTextItem(); return form.createResponse().withItemResponse(b.createResponse('B')).withItemResponse(a.createResponse('A')).submit().getItemResponses().map((r) => r.getResponse())",
    ['A', 'B'],
  ),

  validation(
    'a rule for texts is built and set',
    "const rule = FormApp.createTextValidation().setHelpText('H').requireNumberBetween(1, 5).build(); return String(form.addTextItem().setValidation(rule).clearValidation())",
    'TextItem',
  ),
  validation(
    'a rule for check boxes',
    "const rule = FormApp.createCheckboxValidation().requireSelectAtLeast(2).build(); return String(form.addCheckboxItem().setChoiceValues(['a', 'b']).setValidation(rule))",
    'CheckboxItem',
  ),
  validation(
    'a rule for grids',
    "const rule = FormApp.createGridValidation().setHelpText('H').requireLimitOneResponsePerColumn().build(); return String(form.addGridItem().setValidation(rule))",
    'GridItem',
  ),
  validation(
    'a rule of another kind is refused',
    'form.addTextItem().setValidation(FormApp.createCheckboxValidation().build())',
    error("don't match the method signature for FormApp.TextItem.setValidation"),
  ),
  issue('an empty list of values', 'form.addListItem().setChoiceValues([])', error('Array is empty: values')),
];
