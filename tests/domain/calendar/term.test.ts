import { describe, expect, it } from 'vitest';
import { readSchoolYear } from '../../../src/domain/calendar/school-year';
import { isDated, planStartOf, readTerm } from '../../../src/domain/calendar/term';
import { TERM_PATTERNS } from '../../../src/domain/calendar/terms';
import { RELATIVE, readRelative } from '../../../src/domain/calendar/terms/relative';
import { termWords } from '../../../src/domain/calendar/terms/words';
import { plain } from '../../../src/domain/text';
import { goldTerms } from '../../gold';

const YEAR = { first: 2022 };

function yearOf(text: string) {
  const year = readSchoolYear(text);
  if (year === null) throw new Error(`No school year in «${text}».`);
  return year;
}

function planStart(seed: string) {
  const terms = goldTerms().filter((term) => term.seed === seed);
  return planStartOf(terms.map(({ text, schoolYear }) => readTerm(text, yearOf(schoolYear))));
}

describe('the deadlines of the five plans', () => {
  it('are thirty', () => expect(new Set(goldTerms().map(({ text }) => text)).size).toBe(30));

  it.each(goldTerms())('«$text» is read as in $seed', ({ text, seed, schoolYear, kind, start, end, recurrence }) => {
    const { dependsOn, ...term } = readTerm(text, yearOf(schoolYear), planStart(seed));
    expect(term).toEqual({ text, kind, start, end, recurrence });
    expect(dependsOn !== undefined).toBe(kind === 'relative');
  });

  it('has one cell with three of them', () => {
    const { kind, end, parts } = readTerm('Ежегодно сентябрь Сентябрь Сентябрь', YEAR);
    expect(parts?.map(({ text, kind: part }) => `${text}: ${part}`)).toEqual([
      'Ежегодно сентябрь: recurring',
      'Сентябрь: month',
      'Сентябрь: month',
    ]);
    expect([kind, end]).toEqual(['unknown', null]);
  });
});

describe('a deadline', () => {
  it.each(TERM_PATTERNS.map(({ example }) => example))('«%s» is read by its own row of the table', (example) => {
    const words = termWords(example);
    const reader = TERM_PATTERNS.find(({ pattern, read }) => {
      const match = pattern.exec(words);
      return match !== null && read(match, { schoolYear: YEAR, planStart: null }) !== null;
    });
    expect(reader?.example).toBe(example);
  });

  it.each(RELATIVE.map(({ example }) => example))('«%s» waits, by its own row of the table', (example) => {
    expect(RELATIVE.find(({ pattern }) => pattern.test(plain(example)))?.example).toBe(example);
    expect(readTerm(example, YEAR)).toMatchObject({ kind: 'relative', start: null, end: null });
  });

  it.each([
    ['сентябрь (входная диагностика)', 'month', '2022-09-01', '2022-09-30'],
    ['сентябрь (входная), май (итоговая)', 'month', '2022-09-01', '2023-05-31'],
    ['сентябрь (дата уточняется)', 'unknown', null, null],
    ['сентябрь (до 15)', 'unknown', null, null],
    ['в теч. года', 'period', '2022-09-01', '2023-08-31'],
    ['октябрь — далее ежемесячно', 'recurring', '2022-10-01', '2023-08-31'],
    ['за неделю до педсовета', 'relative', null, null],
    ['в дни осенних каникул', 'relative', null, null],
    ['III–IV четверть', 'relative', null, null],
    ['once a term', 'recurring', '2022-09-01', '2023-08-31'],
    ['ФЕВРАЛЬ  2023 г.', 'month', '2023-02-01', '2023-02-28'],
    ['май\u00a02023', 'month', '2023-05-01', '2023-05-31'],
    ['в марте', 'month', '2023-03-01', '2023-03-31'],
    ['в течение сентября', 'month', '2022-09-01', '2022-09-30'],
    ['сент. 2022 г.', 'month', '2022-09-01', '2022-09-30'],
    ['окт', 'month', '2022-10-01', '2022-10-31'],
    ['Сентябрь 22 г.', 'month', '2022-09-01', '2022-09-30'],
    ['сентябрь текущего года', 'month', '2022-09-01', '2022-09-30'],
    ['ноябрь — январь', 'month-range', '2022-11-01', '2023-01-31'],
    ['ноябрь-январь 2023', 'month-range', '2022-11-01', '2023-01-31'],
    ['май – июнь 2023 г', 'month-range', '2023-05-01', '2023-06-30'],
    ['в сентябре-октябре', 'month-range', '2022-09-01', '2022-10-31'],
    ['с сентября 2022 по май 2023', 'month-range', '2022-09-01', '2023-05-31'],
    ['Август-сентябрь', 'month-range', '2022-08-01', '2022-09-30'],
    ['до 1 сентября 2022 г.', 'date-by', null, '2022-09-01'],
    ['до 1 сентября', 'date-by', null, '2022-09-01'],
    ['до 1-го октября', 'date-by', null, '2022-10-01'],
    ['до 01.09', 'date-by', null, '2022-09-01'],
    ['до 25 мая включительно', 'date-by', null, '2023-05-25'],
    ['к 1 октября', 'date-by', null, '2022-10-01'],
    ['в срок до 20.09.2022', 'date-by', null, '2022-09-20'],
    ['срок исполнения – до 20.09.22г.', 'date-by', null, '2022-09-20'],
    ['до «15» сентября 2022 г.', 'date-by', null, '2022-09-15'],
    ['до конца мая', 'date-by', null, '2023-05-31'],
    ['до конца учебного года', 'date-by', null, '2023-05-31'],
    ['к началу учебного года', 'date-by', null, '2022-09-01'],
    ['до конца 2022 года', 'date-by', null, '2022-12-31'],
    ['до конца I квартала 2023', 'date-by', null, '2023-03-31'],
    ['04.09.2022', 'date-by', '2022-09-04', '2022-09-04'],
    ['10.09.2022 в 14.00', 'date-by', '2022-09-10', '2022-09-10'],
    ['10 сентября, 14:00', 'date-by', '2022-09-10', '2022-09-10'],
    ['последняя пятница мая', 'date-by', '2023-05-26', '2023-05-26'],
    ['01.09.-15.09.2022', 'period', '2022-09-01', '2022-09-15'],
    ['01.09.2022 - 15.09.2022', 'period', '2022-09-01', '2022-09-15'],
    ['с 1 по 15 сентября', 'period', '2022-09-01', '2022-09-15'],
    ['1–15 сентября 2022', 'period', '2022-09-01', '2022-09-15'],
    ['1–15.09', 'period', '2022-09-01', '2022-09-15'],
    ['с 1 сентября 2022 г. по 31 мая 2023 г.', 'period', '2022-09-01', '2023-05-31'],
    ['не ранее 1 апреля', 'period', '2023-04-01', null],
    ['с сентября', 'period', '2022-09-01', null],
    ['в начале сентября', 'period', '2022-09-01', '2022-09-10'],
    ['середина мая', 'period', '2023-05-11', '2023-05-20'],
    ['конец февраля', 'period', '2023-02-21', '2023-02-28'],
    ['первая неделя сентября', 'period', '2022-09-01', '2022-09-04'],
    ['вторая неделя сентября', 'period', '2022-09-05', '2022-09-11'],
    ['последняя неделя мая', 'period', '2023-05-29', '2023-05-31'],
    ['вторая декада октября', 'period', '2022-10-11', '2022-10-20'],
    ['3-я декада мая', 'period', '2023-05-21', '2023-05-31'],
    ['март, 2-я половина', 'period', '2023-03-16', '2023-03-31'],
    ['I квартал 2023', 'period', '2023-01-01', '2023-03-31'],
    ['1 кв.', 'period', '2023-01-01', '2023-03-31'],
    ['IV квартал', 'period', '2022-10-01', '2022-12-31'],
    ['III квартал 2023 г.', 'period', '2023-07-01', '2023-09-30'],
    ['I полугодие', 'period', '2022-09-01', '2022-12-31'],
    ['ІІ полугодие', 'period', '2023-01-01', '2023-05-31'],
    ['второе полугодие 2022-2023 уч.г.', 'period', '2023-01-01', '2023-05-31'],
    ['в течении года', 'period', '2022-09-01', '2023-08-31'],
    ['в течение 2022/23 уч. года', 'period', '2022-09-01', '2023-08-31'],
    ['2022-2023 уч. г.', 'period', '2022-09-01', '2023-08-31'],
    ['весь учебный год', 'period', '2022-09-01', '2023-08-31'],
    ['2022 год', 'period', '2022-01-01', '2022-12-31'],
    ['В течение всего периода', 'period', '2022-09-01', '2023-08-31'],
    ['в течение срока действия программы', 'period', '2022-09-01', '2023-08-31'],
    ['систематически', 'continuous', '2022-09-01', '2023-08-31'],
    ['по мере необходимости', 'continuous', '2022-09-01', '2023-08-31'],
    ['по запросу', 'continuous', '2022-09-01', '2023-08-31'],
    ['ежегодно в мае', 'recurring', '2023-05-01', '2023-05-31'],
    ['ежегодно до 25.08', 'recurring', null, '2023-08-25'],
    ['август 2022 – далее ежегодно', 'recurring', '2022-08-01', '2022-08-31'],
    ['', 'none', null, null],
    [' – ', 'none', null, null],
    ['не установлен', 'none', null, null],
  ])('«%s» is a %s from %s to %s', (text, kind, start, end) => {
    expect(readTerm(text, YEAR)).toMatchObject({ kind, start, end });
  });

  it.each([
    ['ежемесячно', { every: 'month' }],
    ['до 15 числа каждого месяца', { every: 'month', day: 15 }],
    ['ежемесячно до 5-го', { every: 'month', day: 5 }],
    ['ежеквартально до 10 числа', { every: 'quarter', day: 10 }],
    ['еженедельно', { every: 'week' }],
    ['раз в неделю', { every: 'week' }],
    ['1 раз в 2 недели', { every: 'week', interval: 2 }],
    ['два раза в месяц', { every: 'times-per-month', count: 2 }],
    ['не реже одного раза в месяц', { every: 'month' }],
    ['не реже 2 раз в год', { every: 'times-per-year', count: 2 }],
    ['каждую пятницу', { every: 'week', weekday: 5 }],
    ['последняя пятница месяца', { every: 'month', weekday: 5, nth: -1 }],
    ['раз в квартал', { every: 'quarter' }],
    ['по полугодиям', { every: 'half-year' }],
    ['1 раз в полугодие', { every: 'half-year' }],
    ['раз в четверть', { every: 'school-quarter' }],
    ['в конце каждого месяца', { every: 'month' }],
    ['monthly by the 5th', { every: 'month', day: 5 }],
    ['twice a year', { every: 'times-per-year', count: 2 }],
    ['every two weeks', { every: 'week', interval: 2 }],
    ['quarterly', { every: 'quarter' }],
    ['annually', { every: 'year' }],
  ])('«%s» comes round in the school year: %j', (text, recurrence) => {
    expect(readTerm(text, YEAR)).toEqual({
      text,
      kind: 'recurring',
      start: '2022-09-01',
      end: '2023-08-31',
      recurrence,
    });
  });

  it.each([
    ['ежемесячно с сентября по май', '2022-09-01', '2023-05-31'],
    ['ежемесячно (октябрь – апрель)', '2022-10-01', '2023-04-30'],
    ['в течение года, ежемесячно', '2022-09-01', '2023-08-31'],
  ])('«%s» comes round from %s to %s', (text, start, end) => {
    expect(readTerm(text, YEAR)).toMatchObject({ kind: 'recurring', start, end, recurrence: { every: 'month' } });
  });

  it.each([
    ['в течение 10 дней после издания приказа', 'издание приказа', { count: 10, unit: 'day', side: 'after' }],
    [
      'в течение 3 рабочих дней со дня подписания соглашения',
      'подписание соглашения',
      { count: 3, unit: 'working-day', side: 'after' },
    ],
    ['через месяц после образования пары', 'образование пары', { count: 1, unit: 'month', side: 'after' }],
    ['не позднее чем за 5 дней до педсовета', 'педсовета', { count: 5, unit: 'day', side: 'before' }],
    ['within 10 days after the order', 'order', { count: 10, unit: 'day', side: 'after' }],
    ['согласно индивидуальному плану', 'индивидуальный план', undefined],
    ['по отдельному графику', 'отдельный график', undefined],
    ['после завершения групповой встречи', 'завершение групповой встречи', undefined],
    ['по окончании программы', 'окончание программы', undefined],
    ['по итогам', 'итоги', undefined],
    ['при приёме на работу', 'прием на работу', undefined],
    ['осенние каникулы', 'осенние каникулы', undefined],
    ['до конца I четверти', 'календарный учебный график', undefined],
  ])('«%s» waits for «%s»', (text, dependsOn, offset) => {
    expect(readTerm(text, YEAR)).toEqual({
      text,
      kind: 'relative',
      start: null,
      end: null,
      recurrence: null,
      dependsOn,
      ...(offset === undefined ? {} : { offset }),
    });
  });

  it.each([
    ['by 15 September', 'date-by', null, '2022-09-15'],
    ['no later than 1 October 2022', 'date-by', null, '2022-10-01'],
    ['September 15, 2022', 'date-by', '2022-09-15', '2022-09-15'],
    ['by 2022-09-15', 'date-by', null, '2022-09-15'],
    ['by the end of May', 'date-by', null, '2023-05-31'],
    ['Sept 2022', 'month', '2022-09-01', '2022-09-30'],
    ['during September', 'month', '2022-09-01', '2022-09-30'],
    ['October–November 2022', 'month-range', '2022-10-01', '2022-11-30'],
    ['from September 2022 to May 2023', 'month-range', '2022-09-01', '2023-05-31'],
    ['from 1 to 15 September 2022', 'period', '2022-09-01', '2022-09-15'],
    ['throughout the school year', 'period', '2022-09-01', '2023-08-31'],
    ['last week of May', 'period', '2023-05-29', '2023-05-31'],
    ['mid-October', 'period', '2022-10-11', '2022-10-20'],
    ['second half of March', 'period', '2023-03-16', '2023-03-31'],
    ['Q1 2023', 'period', '2023-01-01', '2023-03-31'],
    ['first semester', 'period', '2022-09-01', '2022-12-31'],
    ['as needed', 'continuous', '2022-09-01', '2023-08-31'],
    ['ongoing', 'continuous', '2022-09-01', '2023-08-31'],
    ['upon completion of the programme', 'relative', null, null],
  ])('«%s» is a %s from %s to %s in English too', (text, kind, start, end) => {
    expect(readTerm(text, YEAR)).toMatchObject({ kind, start, end });
  });

  it.each([
    ['сентяборь', 'сентябрь', '2022-09-30'],
    ['октябь 2022', 'октябрь 2022', '2022-10-31'],
    ['до 15 сентбря 2022', 'до 15 сентября 2022', '2022-09-15'],
    ['ежемесячн', 'ежемесячно', '2023-08-31'],
  ])('«%s» is understood as «%s», and says so', (text, corrected, end) => {
    expect(readTerm(text, YEAR)).toMatchObject({ text, corrected, end });
  });

  it.each(['cентябрь', 'Oктябрь 2022', 'до 3О.09.2022', 'до 30,09,2022', 'до 30. 09. 2022 г.'])(
    '«%s» is read past letters and signs that look alike',
    (text) => expect(readTerm(text, YEAR).end).not.toBeNull(),
  );

  it.each([
    ['декабрь, май', ['декабрь', 'май'], '2022-12-01', '2023-05-31'],
    ['декабрь 2022 г./май 2023 г.', ['декабрь 2022 г.', 'май 2023 г.'], '2022-12-01', '2023-05-31'],
    ['сентябрь и январь', ['сентябрь', 'январь'], '2022-09-01', '2023-01-31'],
    ['Сентябрь 2022\nМай 2023', ['Сентябрь 2022', 'Май 2023'], '2022-09-01', '2023-05-31'],
    ['до 10 октября, до 10 марта', ['до 10 октября', 'до 10 марта'], null, '2023-03-10'],
    ['1. до 10 сентября 2. до 1 мая', ['до 10 сентября', 'до 1 мая'], null, '2023-05-01'],
    ['2 раза в год (декабрь, май)', ['декабрь', 'май'], '2022-12-01', '2023-05-31'],
  ])('«%s» holds %j', (text, parts, start, end) => {
    const term = readTerm(text, YEAR);
    expect(term.parts?.map((part) => part.text)).toEqual(parts);
    expect(term).toMatchObject({ start, end });
  });

  it.each([
    'до 31.02.2023',
    'до 15 числа',
    'до мая',
    'не позднее мая',
    'июнь-август',
    'III квартал',
    'I полугодие 2022 г.',
    'до конца года',
    'майя',
    'июь',
    'зимой',
    'в течение 10 дней',
    '15, 20 мая',
    'декабрь, как решит куратор',
    'на сентябрьском педсовете',
    'Иванова',
  ])('«%s» is left to a person and gets no date', (text) => {
    expect(readTerm(text, YEAR)).toEqual({ text, kind: 'unknown', start: null, end: null, recurrence: null });
  });

  it.each([
    ['Май', true],
    ['до 1 мая', true],
    ['I полугодие', true],
    ['в течение года', false],
    ['постоянно', false],
    ['ежегодно', false],
    ['по графику', false],
  ])('«%s» sets a day of its own: %s', (text, dated) => expect(isDated(readTerm(text, YEAR))).toBe(dated));

  it('that waits for nothing is not relative', () => expect(readRelative('сентябрь')).toBeNull());
});
