import { known } from '../case';

const quiz = known('doc', 'reference/forms: quiz-feedback, item-response, form-response, text-item, checkbox-item');
const memory = known('guess', 'from memory');

const QUIZ = `form.setIsQuiz(true);
const one = form.addListItem().setTitle('Q').setPoints(3);
one.setChoices([one.createChoice('a', true), one.createChoice('b', false)]);`;

/** Facts about quizzes. */
export const QUIZZES = [
  quiz(
    'an item is worth no points at first',
    '[form.addTextItem().getPoints(), form.addListItem().getPoints()]',
    [0, 0],
  ),
  quiz('points are set', 'form.addTextItem().setPoints(5).getPoints()', 5),
  quiz(
    'there is no feedback at first',
    '[form.addTextItem().getGeneralFeedback(), form.addListItem().getFeedbackForCorrect()]',
    [null, null],
  ),
  quiz(
    'feedback has a text and links',
    "const made = FormApp.createFeedback().setText('T').addLink('https://a.example').addLink('https://b.example', 'B').build(); return [made.getText(), made.getLinkUrls()]",
    ['T', ['https://a.example', 'https://b.example']],
  ),
  quiz(
    'a question without right answer has general feedback',
    "form.addParagraphTextItem().setGeneralFeedback(FormApp.createFeedback().setText('T').build()).getGeneralFeedback().getText()",
    'T',
  ),
  quiz(
    'a question of choices has feedback for right and wrong',
    "const one = form.addCheckboxItem().setFeedbackForCorrect(FormApp.createFeedback().setText('R').build()).setFeedbackForIncorrect(FormApp.createFeedback().setText('W').build()); return [one.getFeedbackForCorrect().getText(), one.getFeedbackForIncorrect().getText()]",
    ['R', 'W'],
  ),
  quiz('a grid has no points', 'typeof form.addGridItem().setPoints', 'undefined'),
  quiz('only choices have feedback for right answers', 'typeof form.addTextItem().getFeedbackForCorrect', 'undefined'),
  quiz(
    'an item with points can be graded though nobody answered it',
    `${QUIZ} form.addTextItem(); const response = form.createResponse().submit(); return [response.getItemResponses().length, response.getGradableItemResponses().map((r) => r.getItem().getTitle())]`,
    [1, ['Q']],
  ),
  quiz(
    'getGradableResponseForItem finds it',
    `${QUIZ} return form.createResponse().submit().getGradableResponseForItem(one).getItem().getTitle()`,
    'Q',
  ),
  quiz(
    'grades are given and read back',
    `const text = form.setIsQuiz(true).addTextItem().setPoints(5);
    form.createResponse().withItemResponse(text.createResponse('x')).submit();
    const response = form.getResponses()[0];
    const graded = response.getGradableResponseForItem(text).setScore(4).setFeedback(FormApp.createFeedback().setText('good').build());
    form.submitGrades([response.withItemGrade(graded)]);
    const again = form.getResponses()[0].getGradableResponseForItem(text);
    return [again.getScore(), again.getFeedback().getText(), again.getResponse()]`,
    [4, 'good', 'x'],
  ),
  memory(
    'a right choice brings all points',
    `${QUIZ} return ['a', 'b'].map((value) => answer(one, value).getResponseForItem(one).getScore())`,
    [3, 0],
  ),
  memory(
    'what nobody has graded has no score',
    "answer(form.addTextItem().setPoints(2), 'x').getGradableItemResponses()[0].getScore()",
    null,
  ),
];
