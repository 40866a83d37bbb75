import { WORDS } from '../messages/words';
import { plain, tidy } from '../text';
import { hasColumn } from './columns';
import { goesOn, type PlanHabits } from './continuation';
import { type Fields, filledKeys, withTexts } from './fields';
import { sparseColumns, withMergedCells } from './merged-cells';
import type { InheritedField, PlanRow } from './plan-row';
import { readActivity, readPoints } from './points';
import { readSectionNumber } from './section-title';
import { type ReadLine, sectionOpenedBy } from './sections';

const { reading: words } = WORDS;

/** A row of the plan with the text of its deadline, before terms are read and ids given. */
export type Activity = Omit<PlanRow, 'id' | 'term'> & { term: string };

type Section = { number: number | null; title: string; place: number; rows: number };
type Draft = { fields: Fields; section: Section | null; place: number; joined: number[] };
type Lost = { place: number; text: string };

/** Reads the lines below the headings: sections, rows, merged cells; text that fits nowhere becomes a problem. */
export function readActivities(lines: ReadLine[]): { activities: Activity[]; problems: string[] } {
  const numbersOfRows = countsRows(lines);
  const { drafts, sections, lost } = gather(lines, numbersOfRows);
  const sparse = sparseColumns(drafts.map(({ fields }) => fields));
  const activities: Activity[] = [];
  let above: { fields: Fields; section: Section | null } | null = null;
  for (const draft of drafts) {
    const merged = withMergedCells(draft.fields, above?.section === draft.section ? above.fields : null, sparse);
    above = { fields: merged.row, section: draft.section };
    activities.push(activityOf({ ...draft, fields: merged.row }, merged.inherited, numbersOfRows));
  }
  const empty = sections.filter(({ rows }) => rows === 0);
  const inRows = new Set(drafts.flatMap(({ place, joined }) => [place, ...joined]));
  const unread = [
    ...lost,
    ...(numbersOfRows ? [] : drafts.flatMap(strayNumber)),
    ...empty.map(({ place, number, title }) => ({ place, text: tidy(`${number ?? ''} ${title}`) })),
    ...lines.flatMap(({ place, fields }) => fields.others.map((text) => ({ place, text }))),
    ...lines
      .filter(({ place }) => !inRows.has(place))
      .flatMap(({ place, fields }) => fields.remarks.map((text) => ({ place, text }))),
  ];
  return {
    activities: withSectionNumbers(activities, drafts),
    problems: unread.sort((a, b) => a.place - b.place).map(lostText),
  };
}

/** Lines become sections and rows; a line that goes on with the row above is joined to it. */
function gather(lines: ReadLine[], numbersOfRows: boolean): { drafts: Draft[]; sections: Section[]; lost: Lost[] } {
  const [drafts, sections, lost]: [Draft[], Section[], Lost[]] = [[], [], []];
  const plan = habitsOf(lines);
  const dotted = lines.some(({ fields }) => /^\d+\.\d/.test(tidy(fields.number)));
  let waiting: ReadLine | null = null;
  let rowAbove: Draft | null = null;

  const give = (line: ReadLine | null) => line && lost.push({ place: line.place, text: textOf(line.fields) });

  lines.forEach((line, index) => {
    const section = sections[sections.length - 1] ?? null;
    const opened = sectionOpenedBy({
      lines,
      index,
      rowAbove: rowAbove?.fields ?? null,
      stage: section?.title ?? '',
      dotted,
      numbersOfRows,
    });
    if (opened !== null) {
      give(waiting);
      waiting = null;
      rowAbove = null;
      sections.push({ ...opened, place: line.place, rows: 0 });
      if (tidy(line.fields.stage) === '') return;
    }
    const current = sections[sections.length - 1] ?? null;
    const stray = tidy(line.fields.stage) === '' ? [] : strayNumber(line);
    lost.push(...stray);
    const fields = { ...line.fields, stage: '', ...(stray.length > 0 ? { number: '' } : {}) };
    if (rowAbove !== null && goesOn(fields, rowAbove.fields, line.afterBreak, plan)) {
      rowAbove.fields = withTexts(rowAbove.fields, fields);
      rowAbove.joined.push(line.place);
      return;
    }
    const own = filledKeys(fields).filter((key) => key !== 'number');
    if (own.length === 0 && tidy(line.fields.stage) !== '') return;
    if (tidy(fields.activity) === '' && (rowAbove === null || own.length === 0)) {
      if (opened === null || waiting !== null) give({ ...line, fields });
      else waiting = { ...line, fields };
      return;
    }
    if (isSignature(fields, own.length)) {
      give({ ...line, fields });
      return;
    }
    rowAbove = {
      fields: waiting === null ? fields : withTexts(waiting.fields, fields),
      section: current,
      place: line.place,
      joined: [],
    };
    if (waiting !== null) rowAbove.joined.push(line.place);
    waiting = null;
    drafts.push(rowAbove);
    if (current !== null) current.rows += 1;
  });
  give(waiting);
  return { drafts, sections, lost };
}

/** «Директор … Иванова» below the table: words in the column of numbers. */
function isSignature(fields: Fields, filled: number): boolean {
  return /\p{L}{3}/u.test(fields.number) && !/\d/.test(fields.number) && filled < 3;
}

function habitsOf(lines: ReadLine[]): PlanHabits {
  const rows = lines.map(({ fields }) => fields).filter(({ activity }) => tidy(activity) !== '');
  const withNumber = rows.filter(({ number, stage }) => tidy(number) !== '' && tidy(stage) === '');
  const withTerm = rows.filter((row) => !withNumber.includes(row) && tidy(row.term) !== '');
  const numbered = withNumber.length > 0 && withNumber.length >= withTerm.length;
  const whole = numbered ? withNumber : withTerm;
  const small = whole.filter(({ activity }) => /^["«(]?\p{Ll}/u.test(tidy(activity)));
  return { numbered, small: small.length > 2 && small.length * 2 > whole.length };
}

function activityOf({ fields, section, joined }: Draft, inherited: InheritedField[], numbersOfRows: boolean): Activity {
  const whole = readActivity(fields.activity);
  const listed = inherited.includes('activity') ? { ...whole, content: [] } : whole;
  const content =
    tidy(fields.content) === '' ? listed : { activity: tidy(fields.activity), content: readPoints(fields.content) };
  const number = tidy(fields.number);
  const named = inherited.map((field) => words.fields[field]);
  return {
    section: section?.number ?? null,
    stage: section?.title ?? '',
    number: numbersOfRows ? number : '',
    ...content,
    term: fields.term,
    responsible: tidy(fields.responsible),
    result: tidy(fields.result),
    indicator: tidy(fields.indicator),
    inherited,
    notes: [
      ...(named.length > 0 ? [words.inherited(named)] : []),
      ...(joined.length > 0 ? [words.joined(joined)] : []),
      ...(fields.merged.length > 0 ? [words.merged] : []),
      ...fields.remarks,
    ],
  };
}

/** Beside stages the column «№» counts the stages, unless rows of one stage have numbers of their own. */
function countsRows(lines: ReadLine[]): boolean {
  if (!lines.some(({ layout }) => hasColumn(layout, 'stage'))) return true;
  let current = { stage: '', number: '' };
  return lines.some(({ fields }) => {
    const [stage, number] = [plain(fields.stage), tidy(fields.number)];
    if (/^\d+\.\d/.test(number)) return true;
    if (stage === '' || stage === current.stage) return number !== '' && number !== current.number;
    current = { stage, number };
    return false;
  });
}

/** Sections are numbered as their rows say («3.1»), or on from the section above where the numbers begin again. */
function withSectionNumbers(activities: Activity[], drafts: Draft[]): Activity[] {
  const sections = [...new Set(drafts.map(({ section }) => section))];
  const numbers = new Map<Section | null, number | null>();
  let last = 0;
  for (const section of sections) {
    const rows = activities.filter((_, index) => drafts[index]?.section === section);
    const printed = section?.number ?? null;
    const byRows = new Set(rows.map(({ number }) => /^(\d{1,2})\.\d/.exec(number)?.[1]));
    const [only] = [...byRows];
    const told = section !== null && byRows.size === 1 && only !== undefined ? Number(only) : null;
    const again = printed !== null && told === null && printed <= last ? last + 1 : printed;
    const number = told ?? again;
    numbers.set(section, number);
    last = number ?? last;
  }
  return activities.map((activity, index) => {
    const section = drafts[index]?.section ?? null;
    const number = numbers.get(section) ?? null;
    const corrected = section !== null && section.number !== null && section.number !== number;
    const note = words.section(String(section?.number ?? ''), String(number ?? ''));
    return { ...activity, section: number, notes: corrected ? [...activity.notes, note] : activity.notes };
  });
}

/** Words in the column that counts the stages are no number. */
function strayNumber({ fields, place }: { fields: Fields; place: number }): Lost[] {
  const text = tidy(fields.number);
  return /\p{L}/u.test(text) && readSectionNumber(text) === null ? [{ place, text }] : [];
}

function textOf(fields: Fields): string {
  return tidy(
    filledKeys(fields)
      .map((key) => fields[key])
      .join(' '),
  );
}

function lostText({ place, text }: Lost): string {
  return words.lost(place, text);
}
