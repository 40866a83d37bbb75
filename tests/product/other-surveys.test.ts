import { describe, expect, it } from 'vitest';
import type { FormState } from '../../local/emulator/state';
import { NOBODY_YET } from '../../src/domain/people/choices';
import { codeOf } from '../../src/domain/people/codes';
import { surveyOf } from '../../src/domain/surveys';
import { isIntake, SURVEY_KEYS } from '../../src/domain/surveys/asked';
import { resultsOf } from '../../src/domain/surveys/results';
import type { Question, Survey, Values } from '../../src/domain/surveys/types';
import { NAMED } from '../domain/surveys/contexts';
import { choosing, School } from '../school';

/** What «Создать другую анкету» lists. */
const LISTED = SURVEY_KEYS.filter((key) => key !== 'mentor-intake' && key !== 'mentee-intake');
const OTHERS = LISTED.filter((key) => !isIntake(key)).map((key) => surveyOf(key, NAMED));

/** A school whose coordinator has made the questionnaire with that number of the list. */
function schoolWith(survey: Survey): { school: School; form: FormState } {
  const school = School.at('forms');
  school.command('openOtherSurvey', [{ text: String(LISTED.map(String).indexOf(survey.key) + 1) }]);
  const form = Object.values(school.state.forms).find(({ title }) => title === survey.title);
  if (!form) throw new Error(school.said);
  return { school, form };
}

/** Answers that differ from person to person, wherever something can be chosen. */
function answerOf(question: Question, person: number): string | string[] {
  const { kind, choices = [], rows = [], scale, pattern } = question;
  const choice = (shift: number) => choices[(person + shift) % choices.length] ?? '';
  if (kind === 'choice') return choice(0);
  if (kind === 'checkboxes') return [choice(0)];
  if (kind === 'grid') return rows.map((_, row) => choice(row));
  if (kind === 'scale') return String((scale?.from ?? 1) + (person % 5));
  // Nobody has answered an intake yet.
  if (kind === 'list') return NOBODY_YET;
  if (pattern) return codeOf('mentee', person + 1);
  return `=2+${person} {{ФИО}} <b>`;
}

describe.each(OTHERS)('«$title»', (survey) => {
  it('is made once, and its answers are summed up whatever the school reworded and moved', () => {
    const { school, form } = schoolWith(survey);
    const keys = new Map(survey.questions.map((question, index) => [question.key, String(form.items[index]?.id)]));
    for (const item of form.items) item.title = `Иначе: ${item.title}`;
    form.items.reverse();

    const people = [0, 1, 2, 3, 4, 5].map((person): Values => {
      return Object.fromEntries(survey.questions.map((question) => [question.key, answerOf(question, person)]));
    });
    school.workspace.firesFormTriggers = false;
    for (const values of people) {
      const answers = Object.fromEntries(Object.entries(values).map(([key, value]) => [keys.get(key) ?? '', value]));
      school.state.now += 1000;
      school.workspace.respond(form.id, { answers });
    }
    school.workspace.firesFormTriggers = true;
    for (const _ of ['the first time', 'again']) school.command('collectAnswers');

    const row = school.sheet('Анкеты').find(({ Анкета }) => Анкета === survey.title);
    expect(row).toMatchObject({ Состояние: 'открыта', Ответов: 6 });
    const told = resultsOf(survey, people).map(({ question, group, n, spread }) => [question, group, n, spread]);
    const shown =
      told.length === 0
        ? []
        : school
            .sheet('Итоги анкет')
            .map((line) => [line.Вопрос, line['Кто отвечал'], line.Ответов, line['Как отвечали']]);
    expect(shown).toEqual(told);
  });
});

it('A code in the diagnostics that no base has is named, and its answer counts', () => {
  const entry = OTHERS.find(({ key }) => key === 'diagnostics-entry') as Survey;
  const { school, form } = schoolWith(entry);
  const answers = entry.questions.map((question, place) => [form.items[place]?.id ?? '', answerOf(question, 0)]);
  school.workspace.firesFormTriggers = false;
  school.workspace.respond(form.id, { answers: Object.fromEntries(answers) });
  school.command('collectAnswers');
  expect(school.said).toContain(`«Входная диагностика»: таких кодов нет в базах: ${codeOf('mentee', 1)}.`);
  expect(school.sheet('Анкеты').find(({ Анкета }) => Анкета === entry.title)).toMatchObject({ Ответов: 1 });
});

describe('A plan that has no line for a questionnaire', () => {
  const lineless = () => {
    const school = School.at('imported');
    school.type('Дорожная карта', 'Вид работы', () => true, 'Другое');
    return school;
  };

  it('gets the questionnaires of mentors and mentees all the same, and is told why', () => {
    const school = lineless();
    const { dialogs } = school.command('openSurveys', ['YES']);
    expect(dialogs[0]?.text).toMatch(/^План не просит ни одной анкеты, но без этих двух не из кого подбирать пары\./);
    expect(
      school
        .sheet('Анкеты')
        .map((row) => row.Анкета)
        .sort(),
    ).toEqual(['Анкета наставляемого', 'Анкета наставника']);
  });

  it('may have them one by one', () => {
    const school = lineless();
    for (const title of ['Анкета наставника', 'Анкета наставляемого']) {
      school.command('openOtherSurvey', [choosing(title)]);
      expect(school.said).toContain('Создано анкет: 1. Ссылки на листах «Анкеты» и «Дорожная карта»');
    }
    school.command('openSurveys');
    expect(school.said).toBe('Все анкеты уже созданы.');
  });
});

describe('«Создать другую анкету»', () => {
  it('says which questionnaires the plan asks for, asks again after a wrong number, and makes none without one', () => {
    const school = School.at('forms');
    const before = school.workspace.save();
    const run = school.command('openOtherSurvey', [{ text: 'первую' }, { text: '99' }, 'CANCEL']);
    expect(run.dialogs[0]?.text).toMatch(/– Анкета удовлетворённости: первый этап \(её просит план\)/);
    expect(run.dialogs.map(({ text }) => text.split(':')[0]).slice(1)).toEqual([
      'Анкеты с номером «первую» нет',
      'Анкеты с номером «99» нет',
    ]);
    expect(school.changesSince(before).filter((place) => !place.startsWith('runs'))).toEqual([]);
  });

  it('gives the line of the plan the link of the form', () => {
    const { school, form } = schoolWith(surveyOf('quality', NAMED));
    const line = school.sheet('Дорожная карта').find((row) => row['Вид работы'] === 'Оценить качество программы');
    expect(String(line?.Ссылка)).toContain(form.id.slice(0, 5));
  });
});
