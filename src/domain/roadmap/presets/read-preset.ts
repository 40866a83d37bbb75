import type { SchoolYear } from '../../calendar/school-year';
import { planStartOf, readTerm } from '../../calendar/term';
import type { PlanRow } from '../plan-row';
import { rowIds } from '../row-id';
import type { Preset } from '.';

type Draft = Omit<PlanRow, 'id' | 'term'> & { term: string };

/** The rows of a ready plan for a school and a school year: every date keeps its place in the year. */
export function readPreset({ text, schoolYear }: Preset, organisation: string, year: SchoolYear): PlanRow[] {
  const shift = year.first - schoolYear.first;
  const drafts = draftsOf(withYears(text, schoolYear.first, shift).replace(/\{организация\}/g, () => organisation));
  const ids = rowIds(drafts);
  const planStart = planStartOf(drafts.map(({ term }) => readTerm(term, year)));
  return drafts.map((draft, index) => ({
    ...draft,
    id: ids[index] ?? '',
    term: readTerm(draft.term, year, planStart),
  }));
}

/** Years of the plan's own time move with it: «Май 2025», «2024/25 учебный год»; any other year stays. */
function withYears(text: string, first: number, shift: number): string {
  const moved = (written: string) => {
    const year = Number(written.length === 2 ? `20${written}` : written);
    return Math.abs(year - first) > 1 ? written : String(year + shift).slice(-written.length);
  };
  return text
    .replace(/(?<!\d)(20\d\d\s?[-–/]\s?)(\d\d)(?!\d)/g, (_, before: string, short: string) => before + moved(short))
    .replace(/(?<!\d)20\d\d(?!\d)/g, moved);
}

function draftsOf(text: string): Draft[] {
  const drafts: Draft[] = [];
  let [section, stage]: [number | null, string] = [null, ''];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (line.startsWith('# ')) {
      const number = Number(cells[0]?.slice(2));
      section = number === 0 ? null : number;
      stage = cells[1] ?? '';
    } else if (line.startsWith('- ')) {
      drafts[drafts.length - 1]?.content.push(line.slice(2).trim());
    } else {
      const [number = '', activity = '', term = '', responsible = '', result = '', indicator = ''] = cells;
      const own = { number, activity, term, responsible, result, indicator };
      drafts.push({ ...own, section, stage, content: [], inherited: [], notes: [] });
    }
  }
  return drafts;
}
