import { describe, expect, it, test } from 'vitest';
import { comparable } from '../../local/emulator/compare';
import { typeInto } from '../../local/emulator/services/spreadsheet/edits';
import { mintId, type State } from '../../local/emulator/state';
import { KEEPER } from './bare-run';
import { scriptSpace } from './script-space';

const CODE = `
  function spoil() { const file = Drive.Files.create({ name: 'Черновик' }); Drive.Files.update({ trashed: true }, file.id); }
  function main() {
    const book = SpreadsheetApp.getActive();
    const form = FormApp.create('Анкета', true);
    form.addTextItem().setTitle('Имя');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    const document = DocumentApp.create('Приказ');
    document.getBody().appendParagraph('Текст');
    const sheet = book.insertSheet('Итог');
    sheet.getRange('A1:C1').setValues([['Анкета', form.getPublishedUrl(), form.getEditUrl()]]);
    sheet.getRange('A2:C2').setValues([['Приказ', document.getUrl(), form.getId()]]);
    sheet.getRange('A3:C3').setValues([[new Date(), new Date().toISOString(), new Date(2022, 8, 1)]]);
    sheet.getRange('A4:C4').setValues([[String(form.getItems()[0].getId()), sheet.getSheetId(), JSON.stringify({ id: form.getId() })]]);
    PropertiesService.getScriptProperties().setProperty('form', form.getId());
    ScriptApp.newTrigger('main').timeBased().everyDays(1).create();
  }`;

/** The same story, with ids and times of its own where `before` made some first. */
function told(before: (desk: ReturnType<typeof scriptSpace>) => void = () => {}): ReturnType<typeof scriptSpace> {
  const desk = scriptSpace(CODE);
  before(desk);
  expect(desk.run().error).toBeUndefined();
  const [form = ''] = Object.keys(desk.space.state.forms);
  desk.space.state.files[form]?.permissions.push({ id: 'all', type: 'anyone', role: 'reader', view: 'published' });
  desk.space.respond(form, { answers: { Имя: 'Анна' } });
  return desk;
}

describe('Two states are alike', () => {
  test.each([
    ['in which nothing differs', () => {}],
    ['of which one gave out other ids', ({ space }: ReturnType<typeof scriptSpace>) => void mintId(space.state)],
    ['of which one was there an hour later', ({ space }: ReturnType<typeof scriptSpace>) => space.advance(3_600_000)],
    ['of which one threw a file away', ({ run }: ReturnType<typeof scriptSpace>) => void run('spoil')],
    [
      'of which one printed more',
      ({ space }: ReturnType<typeof scriptSpace>) =>
        void space.state.log.push({ at: 0, user: KEEPER, level: 'log', text: 'x' }),
    ],
  ])('%s', (_, before) => {
    expect(comparable(told(before).space.state)).toEqual(comparable(told().space.state));
  });
});

describe('Two states differ', () => {
  const edits: [string, (state: State, book: string) => void][] = [
    ['in a cell', (state, book) => typeInto(state, book, 'Итог', 'D1', 'x')],
    ['in a number', (state, book) => typeInto(state, book, 'Итог', 'D1', '5')],
    ['in a date', (state, book) => typeInto(state, book, 'Итог', 'C3', '02.09.2022')],
    [
      'in which file an address leads to',
      (state, book) =>
        typeInto(
          state,
          book,
          'Итог',
          'B1',
          `https://docs.google.com/forms/d/e/1FAIpQLS${Object.keys(state.documents)[0]}/viewform`,
        ),
    ],
    [
      'in what a form asks',
      (state) => Object.assign(Object.values(state.forms)[0]?.items[0] ?? {}, { title: 'Фамилия' }),
    ],
    ['in an answer', (state) => Object.values(state.forms)[0]?.responses.pop()],
    ['in a trigger', (state) => state.triggers.pop()],
    ['in who may see a file', (state, book) => state.files[book]?.permissions.pop()],
    [
      'in a mail',
      (state) =>
        state.mails.push({
          id: mintId(state),
          at: 0,
          from: '',
          to: '',
          cc: '',
          bcc: '',
          replyTo: '',
          name: '',
          subject: '',
          body: '',
          htmlBody: '',
          attachments: [],
        }),
    ],
    [
      'in a word of a document',
      (state) => {
        state.documents = JSON.parse(JSON.stringify(state.documents).replace('Текст', 'Слово'));
      },
    ],
    [
      'in the order of rows',
      (state, book) => {
        state.spreadsheets[book]?.sheets.find(({ name }) => name === 'Итог')?.cells.reverse();
      },
    ],
    [
      'in a property',
      (state) => {
        state.properties.script.form = 'x';
      },
    ],
  ];
  test.each(edits)('%s', (_, edit) => {
    const { space, book } = told();
    const before = comparable(space.state);
    edit(space.state, book);
    expect(comparable(space.state)).not.toEqual(before);
  });
});

it('Comparing leaves the state as it is', () => {
  const { space } = told();
  const saved = space.save();
  comparable(space.state);
  expect(space.save()).toBe(saved);
});
