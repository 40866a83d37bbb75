import { expect, it } from 'vitest';
import { typeInto } from '../../local/emulator/services/spreadsheet/edits';
import { Workspace } from '../../local/emulator/workspace';

/** Scripts as people publish them: nothing in them knows of the emulator. */
const MAIL_MERGE = `
const RECIPIENT_COL = 'Recipient';
const EMAIL_SENT_COL = 'Email Sent';

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Mail Merge').addItem('Send Emails', 'sendEmails').addToUi();
}

function sendEmails() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Mail Merge', 'Subject of the mails:', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const sheet = SpreadsheetApp.getActiveSheet();
  const [heads, ...data] = sheet.getDataRange().getDisplayValues();
  const sentIndex = heads.indexOf(EMAIL_SENT_COL);
  const out = data.map((line) => {
    const row = heads.reduce((all, key, index) => ({ ...all, [key]: line[index] }), {});
    if (row[EMAIL_SENT_COL] !== '') return [row[EMAIL_SENT_COL]];
    try {
      MailApp.sendEmail(row[RECIPIENT_COL], answer.getResponseText(), 'Hi ' + row['First name'] + '!', { name: 'Club' });
      return [new Date()];
    } catch (error) {
      return [error.message];
    }
  });
  sheet.getRange(2, sentIndex + 1, out.length).setValues(out);
  SpreadsheetApp.getActive().toast(out.length + ' rows');
}`;

const FORM_HANDLER = `
function setUp() {
  const spreadsheet = SpreadsheetApp.getActive();
  const form = FormApp.create('Sign up').setTitle('Sign up').setCollectEmail(true);
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Session').setChoiceValues(['Morning', 'Evening']).setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  form.setPublished(true);
  ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(spreadsheet).onFormSubmit().create();
  return form.getId();
}

function onFormSubmit(e) {
  const [, email] = e.values;
  const lock = LockService.getScriptLock();
  lock.waitLock(10000);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.appendRow([e.namedValues.Name[0], e.namedValues.Session[0]]);
  const doc = DocumentApp.create('Ticket of ' + e.namedValues.Name[0]);
  doc.getBody().appendParagraph('{{name}}').setHeading(DocumentApp.ParagraphHeading.HEADING1);
  doc.getBody().replaceText('\\\\{\\\\{name\\\\}\\\\}', e.namedValues.Name[0]);
  doc.saveAndClose();
  MailApp.sendEmail({ to: email, subject: 'Your ticket', body: doc.getUrl() });
  lock.releaseLock();
}`;

const ME = 'anna@club.example';

function spaceOf(code: string, scopes: string[]) {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const manifest = JSON.stringify({ timeZone: 'Europe/London', oauthScopes });
  const space = Workspace.create({ code, manifest, now: '2026-09-01T09:00:00+01:00' });
  space.addUser(ME, { locale: 'en' });
  const book = space.bindSpreadsheet('Club', ME, { locale: 'en_US', timeZone: 'Europe/London' });
  const values = () =>
    space.state.spreadsheets[book]?.sheets
      .find(({ name }) => name === 'Sheet1')
      ?.cells.map((row) => row.map((cell) => cell?.v ?? ''));
  return { space, book, values };
}

it('A mail merge sends each row once', () => {
  const { space, book, values } = spaceOf(MAIL_MERGE, [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.send_mail',
  ]);
  const rows = [
    ['Recipient', 'First name', 'Email Sent'],
    ['boris@club.example', 'Boris', ''],
    ['nobody', 'Nobody', ''],
  ];
  for (const [i, row] of rows.entries()) {
    for (const [j, text] of row.entries()) typeInto(space.state, book, 'Sheet1', `${'ABC'[j]}${i + 1}`, text);
  }
  space.open(ME);
  const click = () => space.click(ME, ['Mail Merge', 'Send Emails'], [{ text: 'Hello' }]);
  expect(click().ended).toBe('consent');
  space.grant(ME);
  expect(click()).toMatchObject({ ended: 'done', toasts: ['2 rows'] });
  expect(click().ended).toBe('done');
  expect(space.state.mails.map(({ to, subject, body, name }) => [to, subject, body, name])).toEqual([
    ['boris@club.example', 'Hello', 'Hi Boris!', 'Club'],
  ]);
  expect(values()?.[2]).toEqual(['nobody', 'Nobody', 'Invalid email: nobody']);
});

it('A form handler books, writes a ticket and mails it', () => {
  const scopes = ['spreadsheets.currentonly', 'forms', 'documents', 'script.scriptapp', 'script.send_mail'];
  const { space, values } = spaceOf(FORM_HANDLER, scopes);
  space.grant(ME);
  const form = String(space.command(ME, 'setUp').value);
  space.state.files[form]?.permissions.push({ id: 'all', type: 'anyone', role: 'reader', view: 'published' });
  space.respond(form, { answers: { Name: 'Boris', Session: 'Evening' }, email: 'boris@club.example' });
  expect(space.state.log).toEqual([]);
  expect(values()).toEqual([['Boris', 'Evening']]);
  expect(JSON.stringify(Object.values(space.state.documents)[0]?.body)).toContain('"Boris"');
  expect(space.state.mails[0]).toMatchObject({ to: 'boris@club.example', subject: 'Your ticket' });
  expect(() => space.respond(form, { answers: { Name: 'Boris', Session: 'Night' }, email: 'b@c.example' })).toThrow(
    'there is no choice «Night»',
  );
});
