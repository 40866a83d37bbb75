import type { CivilDate } from './civil-date';

/** A school year by its first calendar year: { first: 2022 } is 2022/2023. */
export type SchoolYear = { first: number };

const WRITTEN = /(?:^|\D)(20\d\d)\s*[-–—−/]\s*(?:20)?(\d\d)(?![\d.]|\s*[-–—−/]\s*\d)/;

/** Finds the school year in a text («2022/2023», «на 2022 – 2023 учебный год», «2022/23»); null when there is none. */
export function readSchoolYear(text: string): SchoolYear | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  return (first + 1) % 100 === Number(match[2]) ? { first } : null;
}

/** The school year as people write it: '2022/2023'. */
export function formatSchoolYear(year: SchoolYear): string {
  return `${year.first}/${year.first + 1}`;
}

/** The school year that a day belongs to; August still belongs to the year that is ending. */
export function schoolYearOf(date: CivilDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  return { first: date.slice(5) < '09-01' ? year - 1 : year };
}

/** 1 September. */
export function yearStart(year: SchoolYear): CivilDate {
  return `${year.first}-09-01`;
}

/** 31 August of the following calendar year. */
export function yearEnd(year: SchoolYear): CivilDate {
  return `${year.first + 1}-08-31`;
}

/** 31 May, when lessons end. */
export function teachingEnd(year: SchoolYear): CivilDate {
  return `${year.first + 1}-05-31`;
}
