import { nameOf } from '../../src/domain/documents';
import { PERSONAL_PROGRAMME } from '../../src/domain/documents/programmes';
import { School } from '../school';
import { AGREEMENT, inState, issueAll, schoolWithPairs, signAll } from './many-pairs';

/**
 * How many papers one run makes by the emulator's model of latency, and with how many calls each:
 * `npm run build && npx tsx tests/product/measure-batches.ts`.
 */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

interface Portion {
  papers: number;
  calls: number;
  seconds: number;
}

/** The papers of each run that stopped because its time was up, one line a seed. */
function measure(title: string, state: string, begin: (school: School) => void, saved: string): void {
  process.stdout.write(`${title}\n`);
  const portions = SEEDS.flatMap((seed) => {
    const school = School.load(saved);
    school.workspace.conditions = { ...school.workspace.conditions, latency: { seed } };
    const runs: Portion[] = [];
    let before = inState(school, state);
    begin(school);
    while (runs.length < 40) {
      const { calls, seconds } = school.lastRun;
      const now = inState(school, state);
      runs.push({ papers: now - before, calls: calls.length, seconds });
      before = now;
      if (school.sheet('Задания').every((job) => job.Состояние === 'готово')) break;
      school.command('goOnWithJobs');
    }
    process.stdout.write(`  seed ${seed}: ${runs.map(({ papers }) => papers).join(' + ')}\n`);
    // A job that one run finishes has no full runs.
    return runs.length > 1 ? runs.slice(0, -1) : runs;
  });
  const papers = portions.map((each) => each.papers);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  process.stdout.write(
    `  full runs: ${Math.min(...papers)}–${Math.max(...papers)} papers, on average ${mean(papers).toFixed(1)}; ` +
      `${mean(portions.map(({ calls, papers: made }) => calls / made)).toFixed(1)} calls and ` +
      `${mean(portions.map(({ seconds, papers: made }) => seconds / made)).toFixed(2)} s each\n`,
  );
}

const school = schoolWithPairs(300);
const saved = school.workspace.save();
measure('300 agreements, each a document', 'проект', (each) => issueAll(each, AGREEMENT, '1'), saved);
measure(
  '300 programmes, with a table to repeat',
  'проект',
  (each) => issueAll(each, nameOf(PERSONAL_PROGRAMME), '1'),
  saved,
);
measure('300 agreements in files of forty', 'проект', (each) => issueAll(each, AGREEMENT, '2'), saved);
issueAll(school, AGREEMENT, '1');
measure('300 agreements signed, each with a PDF', 'подписан', signAll, school.workspace.save());
