import { unmixed } from '../calendar/look-alikes';
import { plain } from '../text';

/**
 * What the columns of a roadmap are called, by what they hold. The row whose words stand first in a heading decides;
 * of two that begin at one place, the upper one. A new wording is a new word here.
 */
export const COLUMNS = [
  { key: 'number', headings: /^(?:№|n|no|nr|номер|#|item no)(?![a-zа-я])|^п\.?\s*[/.]?\s*п\.?$/ },
  {
    key: 'term',
    headings:
      /срок|(?<![а-я])дат[аы](?![а-я])|период|^когда|(?<![а-я])врем[яе]|дедлайн|^месяц|^график|deadline|\bdates?\b|\bdue\b|timeline|\bterms?\b|\bperiod\b|\bwhen\b|timing|schedule|time ?frame/,
  },
  {
    key: 'responsible',
    headings:
      /ответствен|исполнител|^кто(?![а-я])|^куратор|организатор|responsib|\bperson|\bowner|in charge|\bexecut|\blead(?:er)?\b|\bwho\b|accountable|assignee/,
  },
  { key: 'indicator', headings: /показател|индикатор|критери|kpi|indicator|\bmetric|\btargets?\b|\bmeasures of/ },
  {
    key: 'result',
    headings:
      /результат|вид(?:ы)? документ|документ|подтвержд|продукт|^итог|^форм[аы] (?:представлени|отчет|предъявлени)|\bresult|\boutcome|\boutput|deliverable|\bevidence|\bdocument/,
  },
  {
    key: 'stage',
    headings:
      /(?<![а-я])(?:под)?этап|(?<![а-я])раздел|направлени|(?<![а-я])блок(?![а-я])|\bstages?\b|\bphase|\bsection|\bstep\b/,
  },
  {
    key: 'activity',
    headings:
      /мероприят|(?<![а-я])действи|(?<![а-я])задач|^вид(?:ы)? (?:работ|деятельности)|^что(?![а-я])|^наименование$|^название$|^работы?$|\bactivit|\bactions?\b|\btasks?\b|\bevents?\b|\bmeasures?\b|\bwhat\b/,
  },
  { key: 'content', headings: /содержание|описание|^виды? деятельности|\bcontents?\b|description|\bdetails?\b/ },
] as const satisfies readonly { key: string; headings: RegExp }[];

/** A thing that a column of a roadmap may hold. */
export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** What each column of the pasted table holds, from left to right; null where the plan needs none of it. */
export type Layout = { columns: (ColumnKey | null)[]; titles: string[] };

const MOST_LETTERS = 80;

/** Reads a row of headings; null when it is none: a plan's headings name the activity and at least one thing more. */
export function readHeadings(cells: string[]): Layout | null {
  const filled = cells.filter((cell) => plain(cell) !== '');
  if (filled.length < 2 || filled.some((cell) => /^\s*\d[\d.]*\s*$/.test(cell))) return null;
  const columns = withActivity(cells.map(columnOf));
  const named = new Set(columns.filter((key) => key !== null && key !== 'number'));
  return named.has('activity') && named.size >= 2 ? { columns, titles: cells } : null;
}

/** Whether the plan has such a column. */
export function hasColumn(layout: Layout, key: ColumnKey): boolean {
  return layout.columns.includes(key);
}

/** What a heading says its column holds; null when it says nothing that a roadmap needs. */
export function columnOf(cell: string): ColumnKey | null {
  const heading = unmixed(plain(cell)).replace(/^["«(*\s]+/, '');
  if (heading === '' || heading.length > MOST_LETTERS) return null;
  const found = COLUMNS.map(({ key, headings }) => ({ key, at: heading.search(headings) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.key ?? null;
}

/** A plan without «Мероприятия» keeps them under «Содержание», or under «Этап», when it has nothing else. */
function withActivity(columns: (ColumnKey | null)[]): (ColumnKey | null)[] {
  if (columns.includes('activity')) return columns;
  const stand = columns.includes('content') ? 'content' : 'stage';
  return columns.map((key) => (key === stand ? 'activity' : key));
}
