import { describe, expect, it } from 'vitest';
import { deleteRow, sortRows } from '../../local/emulator/services/spreadsheet/edits';
import type { School } from '../school';
import { askingForCodes, askingSchool, decide, give, mentorCode } from './answering';

const mentors = (school: School) =>
  school.sheet('Наставники').map((row) => [row.Код, row['Фамилия Имя Отчество'], row.Должность]);
const history = (school: School) => school.sheet('История ответов').map((row) => [row.Кто, row['Что стало с ответом']]);
const doubts = (school: School) => school.sheet('Сомнения');
const KNOWN = 'Иванова Инна Ивановна';

/** The sheet of a place in the saved state. */
function sheetNameAt(school: School, place: string): string | undefined {
  return school.state.spreadsheets[school.spreadsheetId]?.sheets[Number(/\.sheets\.(\d+)\./.exec(place)?.[1])]?.name;
}

describe('An answer that leaves it in doubt who gave it', () => {
  function inDoubt(name = 'Иванова И.И.'): School {
    const school = askingSchool();
    give(school, { name: KNOWN });
    school.trigger('onAnswer');
    give(school, { name, post: 'Методист' });
    school.trigger('onAnswer');
    return school;
  }

  it('changes no base and is asked about in a list, with what it may mean', () => {
    const school = inDoubt();
    expect(mentors(school)).toEqual([['НК-001Д', KNOWN, 'Воспитатель']]);
    expect(doubts(school)).toMatchObject([
      {
        Анкета: 'Анкета наставника',
        'Что пришло': 'Иванова И.И.',
        'Что это может значить': `Похоже на: НК-001Д «${KNOWN}». Тот же человек или новый?`,
        Решение: '',
        'Кто это (код)': 'НК-001Д',
      },
    ]);
    expect(school.sheetState('Сомнения').hidden).toBe(false);
    expect(history(school)).toEqual([
      ['НК-001Д', 'учтён'],
      ['', 'сомнение'],
    ]);
    expect(school.sheet('Анкеты').map((row) => row.Ответов)).toContain(1);
    school.command('doNextStep');
    expect(school.said).toContain('решить на листе «Сомнения», чьи это ответы');
  });

  it.each([
    ['это тот же человек', [['НК-001Д', KNOWN, 'Методист']], 'учтён: НК-001Д', 'учтён'],
    [
      'новый человек',
      [
        ['НК-001Д', KNOWN, 'Воспитатель'],
        ['НК-002Ж', 'Иванова И.И.', 'Методист'],
      ],
      'учтён: НК-002Ж',
      'учтён',
    ],
    ['не учитывать', [['НК-001Д', KNOWN, 'Воспитатель']], 'не учитывается', 'не учитывается'],
  ])('is taken as decided: %s', (decision, people, done, fate) => {
    const school = inDoubt();
    decide(school, 'Иванова И.И.', decision);
    school.command('collectAnswers');
    expect(mentors(school)).toEqual(people);
    expect(doubts(school)[0]?.['Что сделано']).toBe(done);
    expect(history(school)[1]?.[1]).toBe(fate);
    const before = school.workspace.save();
    school.command('collectAnswers');
    school.trigger('onTick');
    expect(mentors(school)).toEqual(people);
    // Only the tick tells «Начало» when it was there.
    const changed = school.changesSince(before).filter((place) => place.includes('.cells.'));
    expect(changed.map((place) => sheetNameAt(school, place))).toEqual(['Начало']);
  });

  it('waits where the code that was typed is nobody’s, says so, and goes on when it is put right', () => {
    const school = inDoubt();
    decide(school, 'Иванова И.И.', 'это тот же человек', 'НК-77');
    school.command('collectAnswers');
    expect(doubts(school)[0]?.['Что сделано']).toBe('Кода «НК-77» нет в базах. Исправьте его.');
    expect(school.said).toContain('Неясно, чьи ответы: 1');
    decide(school, 'Иванова И.И.', 'это тот же человек', 'нк 1');
    school.command('collectAnswers');
    expect(mentors(school)).toEqual([['НК-001Д', KNOWN, 'Методист']]);
  });

  it('that was deleted from the form before anybody decided is told so', () => {
    const school = inDoubt();
    school.form('mentor').responses.pop();
    decide(school, 'Иванова И.И.', 'новый человек');
    school.command('collectAnswers');
    expect(doubts(school)[0]?.['Что сделано']).toBe('Этого ответа в анкете больше нет.');
    expect(mentors(school)).toHaveLength(1);
  });

  it('and is corrected by its author needs no decision any more', () => {
    const school = inDoubt();
    give(school, { name: KNOWN, post: 'Логопед' }, school.form('mentor').responses[1]?.id);
    school.trigger('onAnswer');
    expect(mentors(school)).toEqual([['НК-001Д', KNOWN, 'Логопед']]);
    expect(doubts(school)[0]?.['Что сделано']).toBe('учтён: НК-001Д');
    expect(history(school)).toEqual([
      ['НК-001Д', 'заменён более поздним'],
      ['НК-001Д', 'учтён'],
    ]);
  });
});

describe('Whoever answers', () => {
  it.each(['инна ивановна ИВАНОВА', 'Ивaнова  Инна Ивановна', '\u200bИванова Инна Ивановна ', 'ИВАНОВА ИННА ИВАНОВНА'])(
    'as %j is the person known as Иванова Инна Ивановна',
    (name) => {
      const school = askingSchool();
      give(school, { name: KNOWN });
      give(school, { name, post: 'Методист' });
      school.trigger('onTick');
      expect(mentors(school)).toEqual([['НК-001Д', KNOWN, 'Методист']]);
      expect(doubts(school)).toEqual([]);
    },
  );

  it('both questionnaires is one person under one number, and the coordinator is told', () => {
    const school = askingSchool();
    give(school, { name: KNOWN });
    give(school, { name: KNOWN, form: 'mentee', last: 'Помощь' });
    school.command('collectAnswers');
    expect(school.sheet('Наставляемые').map((row) => row.Код)).toEqual(['НМ-001Д']);
    expect(school.said).toContain(`${KNOWN}: теперь и наставник, и наставляемый.`);
  });

  it('after the last day of the questionnaire is taken and marked, by the day of the spreadsheet', () => {
    const line = ['1.1.', 'Анкетирование потенциальных наставников', 'до 10.09.2022', 'Методист', 'База'];
    const school = askingSchool({ plan: [['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'], line] });
    const answerAt = (moment: string, name: string) => {
      school.state.now = Date.parse(moment);
      give(school, { name });
    };
    answerAt('2022-09-10T23:59:00+03:00', 'Белова Анна');
    answerAt('2022-09-11T00:01:00+03:00', 'Громова Ирина');
    school.command('collectAnswers');
    expect(mentors(school)).toHaveLength(2);
    expect(school.sheet('История ответов').map((row) => [row.Когда, row.Срок])).toEqual([
      ['10.09.2022 23:59', ''],
      ['11.09.2022 00:01', 'после срока'],
    ]);
    expect(school.said).toContain('ответов после срока: 1');
  });
});

describe('In mode «Коды»', () => {
  it('a right code is a person, a doubtful one is asked about, and no text that may be a name is repeated', () => {
    const school = askingForCodes();
    for (const item of school.form('mentor').items) Object.assign(item, { validation: null });
    give(school, { name: 'нк 14 д', post: 'Логопед' });
    give(school, { name: 'НК-014', post: 'Методист' });
    give(school, { name: 'НК-15Д', post: 'Тьютор' });
    give(school, { name: KNOWN, post: 'Педагог' });
    school.command('collectAnswers');
    expect(mentors(school)).toEqual([['НК-014Д', '', 'Логопед']]);
    expect(doubts(school).map((row) => [row['Что пришло'], row['Кто это (код)']])).toEqual([
      ['НК-014', 'НК-014Д'],
      ['НК-15Д', ''],
      ['(текст, не похожий на код)', ''],
    ]);
    decide(school, 'НК-014', 'это тот же человек');
    decide(school, 'НК-15Д', 'новый человек', mentorCode(15));
    decide(school, '(текст, не похожий на код)', 'не учитывать');
    school.trigger('onTick');
    expect(mentors(school)).toEqual([
      ['НК-014Д', '', 'Методист'],
      ['НК-015Ж', '', 'Тьютор'],
    ]);
    expect(doubts(school).map((row) => row['Что сделано'])).toEqual([
      'учтён: НК-014Д',
      'учтён: НК-015Ж',
      'не учитывается',
    ]);
  });
});

describe('People whom the coordinator types into a base', () => {
  function typed(school: School, lines: [code: string, name: string, post: string][]): void {
    const { cells } = school.sheetState('Наставники');
    lines.forEach(([code, name, post], at) => {
      cells[2 + at] = (cells[1] ?? []).map((cell) => {
        const values: Record<string, string> = { Код: code, 'Фамилия Имя Отчество': name, Должность: post };
        return { v: values[String(cell?.v)] ?? '' };
      });
    });
  }

  it('get their codes, or have them put right, and an answer of theirs finds them', () => {
    const school = askingForCodes();
    typed(school, [
      ['нк 14', '', 'Логопед'],
      ['НК-015', '', 'Тьютор'],
      ['НК-016Д', '', 'Психолог'],
    ]);
    give(school, { name: 'НК-014Д', post: 'Старший логопед' });
    school.command('collectAnswers');
    expect(mentors(school)).toEqual([
      ['НК-014Д', '', 'Старший логопед'],
      ['НК-015', '', 'Тьютор'],
      ['НК-016Д', '', 'Психолог'],
    ]);
    expect(school.said).toContain('последняя буква не подходит к номеру: НК-016Д.');
  });

  it('are known by their names, spelt as the coordinator spelt them', () => {
    const school = askingSchool();
    typed(school, [['', 'Ёлкина Вера Ильинична', 'Методист']]);
    give(school, { name: 'вера ильинична елкина', post: 'Старший методист' });
    give(school, { name: 'Ёлкина В. И.' });
    school.trigger('onAnswer');
    expect(mentors(school)).toEqual([['НК-001Д', 'Ёлкина Вера Ильинична', 'Старший методист']]);
    expect(doubts(school)).toHaveLength(1);
  });
});

describe('Google’s own answer sheet', () => {
  it('may be sorted, and lose rows, and nothing of ours changes', () => {
    const school = askingSchool();
    const sheet = school.state.spreadsheets[school.spreadsheetId]?.sheets.find(
      ({ formId }) => formId === school.form('mentor').id,
    );
    if (!sheet) throw new Error('There is no answer sheet.');
    for (const name of ['Белова Анна', 'Громова Ирина', 'Дятлова Ольга']) give(school, { name });
    school.trigger('onAnswer');
    const people = mentors(school);
    sortRows(school.state, school.spreadsheetId, sheet.name, 2, 1, false);
    deleteRow(school.state, school.spreadsheetId, sheet.name, 2);
    give(school, { name: 'Ёлкина Вера' });
    school.trigger('onAnswer');
    school.trigger('onTick');
    expect(mentors(school)).toEqual([...people, ['НК-004Л', 'Ёлкина Вера', 'Воспитатель']]);
    expect(history(school)).toHaveLength(4);
  });
});
