import { beforeEach, describe, expect, it, test } from 'vitest';
import { newFile } from '../../local/emulator/services/drive-files';
import type { Form } from '../../local/emulator/services/form/form';
import { FormAppService } from '../../local/emulator/services/form/form-app';
import { type Answer, submitAnswer } from '../../local/emulator/services/form/respondent';
import type { FormState, SheetState, State } from '../../local/emulator/state';
import type { Switches } from '../../local/emulator/switches';
import { bareRun, COLLEAGUE, KEEPER, spaceOfTwo } from './bare-run';

let state: State;
let app: FormAppService;
let form: Form;

beforeEach(() => {
  state = spaceOfTwo({ scopes: ['forms'] });
  app = new FormAppService(bareRun(state));
  form = app.create('Анкета наставника');
});

const formState = () => state.forms[form.getId()] as FormState;
const later = (ms: number) => {
  state.now += ms;
};

/** Everybody with the link may answer. */
function openToAll(): void {
  form.setPublished(true);
  state.files[form.getId()]?.permissions.push({ id: 'all', type: 'anyone', role: 'reader', view: 'published' });
}

function addSpreadsheet(locale = 'ru_RU'): string {
  const { id } = newFile(state, { name: 'Книга', mimeType: 'application/vnd.google-apps.spreadsheet', owner: KEEPER });
  state.spreadsheets[id] = { id, locale, timeZone: 'Europe/Moscow', activeSheetId: 0, sheets: [], namedRanges: {} };
  return id;
}

function link(locale?: string): { spreadsheetId: string; sheet: SheetState } {
  const spreadsheetId = addSpreadsheet(locale);
  form.setDestination(app.DestinationType.SPREADSHEET, spreadsheetId);
  return { spreadsheetId, sheet: state.spreadsheets[spreadsheetId]?.sheets[0] as SheetState };
}

const rows = (sheet: SheetState) => sheet.cells.map((cells) => cells.map((cell) => cell?.v ?? ''));

describe('a new form', () => {
  it('bears its name in Drive only, is a file of the user and is not published', () => {
    expect(state.files[form.getId()]).toMatchObject({ name: 'Анкета наставника', owner: KEEPER, app: [KEEPER] });
    expect(form.getTitle()).toBe('');
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([false, false]);
  });

  const published: [Partial<Switches>, [string, boolean?], boolean][] = [
    [{ createdFormIsPublished: true }, ['A'], true],
    [{ createdFormIsPublished: true }, ['A', false], false],
    [{}, ['A', true], true],
  ];
  test.each(published)('under %j create(%j) is published: %s', (switches, args, expected) => {
    expect(new FormAppService(bareRun(state, KEEPER, switches)).create(...args).isPublished()).toBe(expected);
  });

  it('opens by id and by its addresses, for those alone who may edit it', () => {
    for (const url of [form.getEditUrl(), form.getPublishedUrl()])
      expect(app.openByUrl(url).getId()).toBe(form.getId());
    const other = new FormAppService(bareRun(state, COLLEAGUE));
    expect(() => other.openById(form.getId())).toThrow('No item with the given ID could be found.');
    state.files[form.getId()]?.permissions.push({ id: 'w', type: 'user', role: 'writer', emailAddress: COLLEAGUE });
    expect(other.openById(form.getId()).getId()).toBe(form.getId());
  });

  it('takes no answers until it is published, and publishing opens it', () => {
    expect(() => form.setAcceptingResponses(true)).toThrow('Operation not supported on unpublished form');
    expect(form.setPublished(true).isAcceptingResponses()).toBe(true);
    expect(form.setAcceptingResponses(false).isPublished()).toBe(true);
    expect(form.setPublished(false).isAcceptingResponses()).toBe(false);
  });
});

describe('what Google refuses', () => {
  const refusals: [string, () => unknown, string][] = [
    ['a form without a title', () => app.create(''), 'Invalid argument'],
    ['no choices', () => form.addListItem().setChoiceValues([]), 'Array is empty'],
    ['an empty choice', () => form.addListItem().setChoiceValues(['']), 'empty choice'],
    [
      'two equal choices',
      () => form.addListItem().setChoiceValues(['a', 'a']),
      'Questions cannot have duplicate choice values.',
    ],
    [
      'an answer that is not among the choices',
      () => form.addListItem().setChoiceValues(['a']).createResponse('b'),
      'Invalid response',
    ],
    ['a number off the scale', () => form.addScaleItem().setBounds(1, 5).createResponse(6), 'Invalid response'],
    ['an item taken for another', () => anItem().asListItem(), 'Invalid conversion for item type: TEXT.'],
    [
      'a destination that there is none of',
      () => form.getDestinationId(),
      'The form currently has no response destination.',
    ],
    ['an item that is not there', () => form.deleteItem(0), 'No item'],
    ['a form that is not there', () => app.openById('none'), 'No item with the given ID could be found.'],
    ['a pattern outside RE2', () => app.createTextValidation().requireTextMatchesPattern('(?=a)'), 'Invalid regular'],
  ];
  test.each(refusals)('%s', (_, act, message) => expect(act).toThrow(message));

  function anItem() {
    form.addTextItem();
    const [item] = form.getItems();
    if (!item) throw new Error('No item was added.');
    return item;
  }
});

describe('items', () => {
  it('start with one empty choice, keep their ids and move', () => {
    const list = form.addListItem();
    expect(list.getChoices().map((choice) => choice.getValue())).toEqual(['']);
    const text = form.addTextItem().setTitle('Код').setHelpText('НК-014').setRequired(true);
    form.moveItem(text, 0);
    expect(form.getItems().map((item) => item.getId())).toEqual([text.getId(), list.getId()]);
    expect(form.getItemById(text.getId())?.asTextItem().isRequired()).toBe(true);
    expect(form.getItems(app.ItemType.LIST).map((item) => item.getIndex())).toEqual([1]);
    form.deleteItem(list);
    expect(form.getItemById(list.getId())).toBeNull();
  });

  it('every kind can be added and found again as itself', () => {
    const added = [
      form.addTextItem(),
      form.addParagraphTextItem(),
      form.addMultipleChoiceItem(),
      form.addCheckboxItem(),
      form.addListItem(),
      form.addScaleItem(),
      form.addGridItem(),
      form.addCheckboxGridItem(),
      form.addDateItem(),
      form.addTimeItem(),
      form.addSectionHeaderItem(),
      form.addPageBreakItem(),
    ];
    const found = form.getItems().map((item) => {
      const method = `as${added[item.getIndex()]?.constructor.name}` as 'asTextItem';
      return item[method]().getId();
    });
    expect(found).toEqual(added.map((item) => item.getId()));
    expect(form.getItems().every((item) => item.getType() === app.ItemType[item._state().type])).toBe(true);
  });
});

describe('the answer sheet', () => {
  it('comes first, in the language of the user, with the answers so far', () => {
    form.addTextItem().setTitle('Код');
    openToAll();
    submitAnswer(state, form.getId(), { answers: { Код: '=1+1' } });
    const { spreadsheetId, sheet } = link();
    expect(sheet).toMatchObject({ name: 'Ответы на форму (1)', formId: form.getId(), frozenRows: 1 });
    expect(rows(sheet)).toEqual([
      ['Отметка времени', 'Код'],
      [expect.any(Number), '=1+1'],
    ]);
    expect(sheet.cells[1]?.[1]).not.toHaveProperty('f');
    expect(form.getDestinationId()).toBe(spreadsheetId);
    form.setDestination(app.DestinationType.SPREADSHEET, spreadsheetId);
    const { sheets = [] } = state.spreadsheets[spreadsheetId] ?? {};
    expect(sheets.map(({ name, formId }) => [name, formId])).toEqual([
      ['Ответы на форму (2)', form.getId()],
      ['Ответы на форму (1)', null],
    ]);
  });

  it('is named in English for an English user', () => {
    state = spaceOfTwo({ locale: 'en' });
    app = new FormAppService(bareRun(state));
    form = app.create('Form').setCollectEmail(true);
    expect(rows(link('en_US').sheet)).toEqual([['Timestamp', 'Email Address']]);
  });

  it('gets columns for questions added later, before what people wrote, and follows a new title', () => {
    const { sheet } = link();
    sheet.cells[0]?.push({ v: 'Заметки' });
    const text = form.addTextItem().setTitle('Имя');
    form.addGridItem().setTitle('Оценка').setRows(['Работа', 'Учёба']).setColumns(['1', '2']);
    text.setTitle('Фамилия');
    expect(rows(sheet)[0]).toEqual(['Отметка времени', 'Фамилия', 'Оценка [Работа]', 'Оценка [Учёба]', 'Заметки']);
  });

  it('keeps the rows when link or answers go, and never fills a row twice', () => {
    form.addTextItem().setTitle('Код');
    openToAll();
    const { sheet } = link();
    submitAnswer(state, form.getId(), { answers: { Код: 'a' } });
    form.deleteAllResponses();
    sheet.cells.splice(1, 1);
    expect(submitAnswer(state, form.getId(), { answers: { Код: 'b' } }).row).toBe(3);
    form.removeDestination();
    expect(submitAnswer(state, form.getId(), { answers: { Код: 'c' } })).toMatchObject({
      spreadsheetId: null,
      row: null,
    });
    expect(rows(sheet).map((row) => row[1])).toEqual(['Код', undefined, 'b']);
  });

  it('makes room where somebody wrote into the next row', () => {
    form.addTextItem().setTitle('Код');
    openToAll();
    const { sheet } = link();
    sheet.cells[1] = [null, null, { v: 'чужое' }];
    expect(submitAnswer(state, form.getId(), { answers: { Код: 'a' } }).row).toBe(2);
    expect(rows(sheet)[2]).toEqual(['', '', 'чужое']);
  });
});

describe('a respondent', () => {
  const answer = (answers: Answer['answers'], rest: Partial<Answer> = {}) =>
    submitAnswer(state, form.getId(), { answers, ...rest });

  beforeEach(() => {
    form.setTitle('Анкета');
    openToAll();
  });

  it('makes a row, and an event in the words of the spreadsheet', () => {
    form.setCollectEmail(true).addListItem().setTitle('Роль').setChoiceValues(['наставник', 'куратор']);
    form.addCheckboxItem().setTitle('Дни').setChoiceValues(['пн', 'вт', 'ср']);
    form.addDateItem().setTitle('С');
    form.addTextItem().setTitle('Код');
    const { spreadsheetId, sheet } = link();
    const answers = { Роль: 'куратор', Дни: ['пн', 'ср'], С: '2026-09-01' };
    const submitted = answer(answers, { email: 'a@school.example' });
    expect(submitted).toEqual({
      formId: form.getId(),
      responseId: form.getResponses()[0]?.getId(),
      spreadsheetId,
      sheetId: sheet.id,
      row: 2,
      values: ['01.09.2026 9:00:00', 'a@school.example', 'куратор', 'пн, ср', '01.09.2026', ''],
      namedValues: {
        'Отметка времени': ['01.09.2026 9:00:00'],
        'Адрес электронной почты': ['a@school.example'],
        Роль: ['куратор'],
        Дни: ['пн, ср'],
        С: ['01.09.2026'],
        Код: [''],
      },
    });
    expect(sheet.cells[1]?.[4]).toEqual({ v: 46266, nf: 'dd.MM.yyyy' });
  });

  it('who edits a response keeps its id and row, and the event tells only what changed', () => {
    form.addTextItem().setTitle('Код');
    form.addTextItem().setTitle('Имя');
    const { sheet } = link();
    const first = answer({ Код: 'НК-014', Имя: 'Анна' });
    later(60_000);
    const second = answer({ Код: 'НК-014', Имя: 'Инна' }, { editResponseId: first.responseId });
    expect(second).toMatchObject({ responseId: first.responseId, row: 2, values: ['01.09.2026 9:01:00', '', 'Инна'] });
    expect(rows(sheet)).toHaveLength(2);
    expect(form.getResponses()).toHaveLength(1);
  });

  it('answers two questions of one title by their ids, and the event joins them', () => {
    const [one, two] = [form.addTextItem().setTitle('Имя'), form.addTextItem().setTitle('Имя')];
    link();
    expect(() => answer({ Имя: 'Анна' })).toThrow('twice');
    expect(answer({ [one.getId()]: 'Анна', [two.getId()]: '' }).namedValues.Имя).toEqual(['Анна', '']);
  });

  const refusals: [string, () => unknown, string][] = [
    ['of an unpublished form', () => form.setPublished(false), 'not published'],
    [
      'of a closed form',
      () => form.setAcceptingResponses(false).setCustomClosedFormMessage('Приём окончен'),
      'takes no answers: Приём окончен',
    ],
    ['who is signed out where access is limited', () => state.files[form.getId()]?.permissions.pop(), 'not signed in'],
    [
      'who leaves out a required question',
      () => form.addTextItem().setTitle('Имя').setRequired(true),
      '«Имя» must be answered',
    ],
    ['who leaves out the e-mail', () => form.setCollectEmail(true), 'e-mail'],
    ['who is signed out where one response is allowed', () => form.setLimitOneResponsePerUser(true), 'sign in'],
  ];
  test.each(refusals)('is refused: one %s', (_, prepare, message) => {
    prepare();
    expect(() => answer({})).toThrow(message);
    expect(formState().responses).toEqual([]);
  });

  it('who has an account is let in by name, or by a right to edit', () => {
    state.files[form.getId()]?.permissions.pop();
    expect(() => answer({}, { signedIn: COLLEAGUE })).toThrow(COLLEAGUE);
    const named = { id: 'p', type: 'user', role: 'reader', emailAddress: COLLEAGUE, view: 'published' } as const;
    state.files[form.getId()]?.permissions.push(named);
    expect(answer({}, { signedIn: COLLEAGUE }).responseId).toBeTruthy();
    expect(answer({}, { signedIn: KEEPER }).responseId).toBeTruthy();
  });

  const wrong: [string, () => unknown, Answer['answers'][string]][] = [
    ['an unknown choice', () => form.addMultipleChoiceItem().setTitle('?').setChoiceValues(['a']), 'b'],
    ['a list for a text', () => form.addTextItem().setTitle('?'), ['a']],
    ['a text for a list', () => form.addCheckboxItem().setTitle('?').setChoiceValues(['a']), 'a'],
    ['too few rows', () => form.addGridItem().setTitle('?').setRows(['1', '2']).setColumns(['a']), ['a']],
    ['a number off the scale', () => form.addScaleItem().setTitle('?'), '6'],
    ['a date of another shape', () => form.addDateItem().setTitle('?'), '01.09.2026'],
    ['an hour that is none', () => form.addTimeItem().setTitle('?'), '25:00'],
    [
      'a pattern missed',
      () => text(app.createTextValidation().requireTextMatchesPattern('НК-\\d{3}').build()),
      'НК-14',
    ],
    ['no address', () => text(app.createTextValidation().requireTextIsEmail().build()), 'почта'],
    ['no whole number', () => text(app.createTextValidation().requireWholeNumber().build()), '1.5'],
    ['a number outside', () => text(app.createTextValidation().requireNumberBetween(1, 5).build()), '6'],
    ['two boxes of one', () => boxes(app.createCheckboxValidation().requireSelectAtMost(1).build()), ['a', 'b']],
  ];
  const text = (rule: Parameters<ReturnType<Form['addTextItem']>['setValidation']>[0]) =>
    form.addTextItem().setTitle('?').setValidation(rule);
  const boxes = (rule: Parameters<ReturnType<Form['addCheckboxItem']>['setValidation']>[0]) =>
    form.addCheckboxItem().setTitle('?').setChoiceValues(['a', 'b']).setValidation(rule);
  test.each(wrong)('is told of %s', (_, add, given) => {
    add();
    expect(() => answer({ '?': given })).toThrow('«?»');
    expect(formState().responses).toEqual([]);
  });

  it('may write another choice where the form offers it', () => {
    form.addMultipleChoiceItem().setTitle('?').setChoiceValues(['a']).showOtherOption(true);
    expect(answer({ '?': 'своё' }).responseId).toBeTruthy();
  });

  it('is shown the rule in the words of the form', () => {
    form
      .addTextItem()
      .setTitle('?')
      .setValidation(app.createTextValidation().setHelpText('Код вида НК-014').requireNumber().build());
    expect(() => answer({ '?': 'x' })).toThrow('Код вида НК-014');
  });
});

describe('responses', () => {
  it('show empty texts and leave out empty choices', () => {
    form.addTextItem().setTitle('Текст');
    form.addListItem().setTitle('Список').setChoiceValues(['a']);
    const grid = form.addGridItem().setTitle('Сетка').setRows(['1', '2']).setColumns(['a']);
    openToAll();
    submitAnswer(state, form.getId(), { answers: { Сетка: ['', 'a'] } });
    const [response] = form.getResponses();
    const shown = response?.getItemResponses().map((item) => [item.getItem().getTitle(), item.getResponse()]);
    expect(shown).toEqual([
      ['Текст', ''],
      ['Сетка', [null, 'a']],
    ]);
    expect(response?.getResponseForItem(grid)?.getResponse()).toEqual([null, 'a']);
    expect(response?.getTimestamp()?.getTime()).toBe(state.now);
  });

  test.each([
    [false, 1],
    [true, 2],
  ])('since a moment: with responsesSinceInclusive %s there are %i', (responsesSinceInclusive, expected) => {
    openToAll();
    submitAnswer(state, form.getId(), { answers: {} });
    const since = new Date(state.now);
    later(1);
    submitAnswer(state, form.getId(), { answers: {} });
    const opened = new FormAppService(bareRun(state, KEEPER, { responsesSinceInclusive })).openById(form.getId());
    expect(opened.getResponses(since)).toHaveLength(expected);
  });

  it('sent by a script land in the sheet, once, and not where one response a person is allowed', () => {
    const item = form.setPublished(true).addTextItem().setTitle('Код');
    const { sheet } = link();
    const response = form.createResponse().withItemResponse(item.createResponse('НК-014'));
    expect([response.getId(), response.getEditResponseUrl()]).toEqual([null, null]);
    const id = response.submit().getId() ?? '';
    expect(form.getResponse(id).getItemResponses()[0]?.getResponse()).toBe('НК-014');
    expect(rows(sheet)[1]?.[1]).toBe('НК-014');
    expect(() => response.submit()).toThrow('already been submitted');
    form.setLimitOneResponsePerUser(true);
    expect(() => form.createResponse().submit()).toThrow('one response');
  });
});
