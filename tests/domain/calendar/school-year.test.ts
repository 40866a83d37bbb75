import { describe, expect, it } from 'vitest';
import {
  formatSchoolYear,
  readSchoolYear,
  schoolYearOf,
  teachingEnd,
  yearEnd,
  yearStart,
} from '../../../src/domain/calendar/school-year';
import { goldPlan, PLAN_IDS } from '../../gold';

describe('a school year', () => {
  it.each([
    ['2022/2023', 2022],
    ['2022-2023', 2022],
    ['2022 – 2023', 2022],
    ['2022/23', 2022],
    ['в лицее № 2 в 2024 – 2025 учебном году', 2024],
    ['2022/2024', null],
    ['2023', null],
    ['2020-12-05', null],
    ['', null],
  ])('«%s» begins in %s', (text, first) => {
    expect(readSchoolYear(text)).toEqual(first === null ? null : { first });
  });

  it.each(PLAN_IDS)('is read for the plan %s', (id) => {
    const { schoolYear } = goldPlan(id);
    expect(readSchoolYear(schoolYear)).toEqual({ first: Number(schoolYear.slice(0, 4)) });
  });

  it('runs from 1 September to 31 August, lessons until 31 May', () => {
    const year = { first: 2022 };
    expect([yearStart(year), teachingEnd(year), yearEnd(year)]).toEqual(['2022-09-01', '2023-05-31', '2023-08-31']);
    expect(formatSchoolYear(year)).toBe('2022/2023');
  });

  it.each([
    ['2022-08-31', 2021],
    ['2022-09-01', 2022],
    ['2023-01-15', 2022],
  ])('%s belongs to the year that began in %i', (date, first) => expect(schoolYearOf(date)).toEqual({ first }));
});
