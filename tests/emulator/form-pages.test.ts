import { beforeEach, describe, expect, test } from 'vitest';
import type { Form } from '../../local/emulator/services/form/form';
import { FormAppService } from '../../local/emulator/services/form/form-app';
import { submitAnswer } from '../../local/emulator/services/form/respondent';
import type { State } from '../../local/emulator/state';
import { bareRun, KEEPER, spaceOfTwo } from './bare-run';

let state: State;
let form: Form;

/** First a choice, then a page for mentors, then a page for pupils; both pages ask something that must be answered. */
beforeEach(() => {
  state = spaceOfTwo({ scopes: ['forms'] });
  const app = new FormAppService(bareRun(state));
  const Go = app.PageNavigationType;
  form = app.create('Кто вы', true);
  const role = form.addMultipleChoiceItem().setTitle('Роль').setRequired(true);
  const mentors = form.addPageBreakItem().setTitle('Наставник');
  form.addTextItem().setTitle('Стаж').setRequired(true);
  const pupils = form.addPageBreakItem().setTitle('Ученик').setGoToPage(Go.SUBMIT);
  form.addTextItem().setTitle('Класс').setRequired(true);
  role.setChoices([
    role.createChoice('Наставник', mentors),
    role.createChoice('Ученик', pupils),
    role.createChoice('Гость', Go.SUBMIT),
    role.createChoice('Ещё раз', Go.RESTART),
  ]);
});

const answer = (answers: Record<string, string>) => submitAnswer(state, form.getId(), { answers, signedIn: KEEPER });

describe('a person is led through the pages by the answers', () => {
  test.each([
    [{ Роль: 'Наставник', Стаж: '5' }],
    [{ Роль: 'Ученик', Класс: '7А' }],
    [{ Роль: 'Гость' }],
    [{ Роль: 'Ещё раз' }],
  ])('%j is enough', (answers) => {
    expect(answer(answers as Record<string, string>).responseId).not.toBe('');
    expect(form.getResponses()).toHaveLength(1);
  });

  test.each([
    [{ Роль: 'Наставник' }, '«Стаж» must be answered.'],
    [{ Роль: 'Ученик' }, '«Класс» must be answered.'],
    [{ Роль: 'Наставник', Стаж: '5', Класс: '7А' }, '«Класс» is on a page that these answers do not lead to.'],
    [{ Роль: 'Гость', Стаж: '5' }, '«Стаж» is on a page that these answers do not lead to.'],
  ])('%j is not: %s', (answers, message) => {
    expect(() => answer(answers as Record<string, string>)).toThrow(message);
    expect(form.getResponses()).toHaveLength(0);
  });
});
