import { describe, expect, it } from 'vitest';
import type { RunOptions, RunPlan } from '../../local/emulator/run';
import type { JobView } from '../../src/domain/job-view';
import { CURATOR, DEPUTY, School } from '../school';
import { AGREEMENT, inState, issueAll, schoolAtBatch, schoolWithPairs } from './many-pairs';

const JOB = 'issue:agreement-two';

/** Calls a function of the script with a parameter, as the window does. */
function call(school: School, handler: string, parameter: unknown, plan: RunPlan = {}, user = CURATOR) {
  const options: RunOptions = { handler, user, authMode: 'FULL', fromTrigger: false, ...plan };
  const { ended, error, value, calls } = school.workspace.run(options, () => parameter as never);
  expect([ended, error]).toEqual(['done', undefined]);
  return { value: value as JobView[] & { problem?: string }, calls };
}

describe('The window of jobs', () => {
  const saved = schoolAtBatch(3).workspace.save();

  it('opens with a batch of documents, and shows what is to be made', () => {
    const school = schoolWithPairs(3);
    const { dialogs } = issueAll(school, AGREEMENT, '1');
    const page = dialogs.find(({ kind }) => kind === 'modeless');
    expect(page?.title).toBe('Ход работы');
    expect(page?.text).toContain('"count":"0 из 3"');
    expect(school.said).toMatch(/^Готово документов: 3/);
  });

  it('asks for portions itself until all is made', () => {
    const school = School.load(saved);
    expect(inState(school, 'в очереди')).toBe(3);
    const [job] = call(school, 'workOnJobs', [JOB]).value;
    expect(job).toMatchObject({ isGoing: false, count: '3 из 3' });
    expect(inState(school, 'проект')).toBe(3);
  });

  it('only looks while another run is at work, and two windows make each paper once', () => {
    const { calls } = call(School.load(saved), 'workOnJobs', [JOB]);
    const seen = new Set<string>();
    const at = (place: number) => Math.round((calls.length * place) / 8);
    for (let place = 1; place < 8; place += 1) {
      const two = School.load(saved);
      const run = () => {
        for (const { count } of call(two, 'workOnJobs', [JOB]).value) seen.add(count);
      };
      call(two, 'workOnJobs', [JOB], { interrupt: { at: at(place), run } });
      expect([place, inState(two, 'проект'), filesOf(two)]).toEqual([place, 3, 3]);
    }
    expect(seen).toContain('0 из 3');
  });

  it('stops the job where a person wants it, and says what is not made', () => {
    const school = School.load(saved);
    expect(call(school, 'stopJob', JOB).value).toMatchObject([{ isGoing: true }]);
    const [job] = call(school, 'workOnJobs', [JOB]).value;
    expect(job?.lines).toContain('Не сделано: 3, потому что задание остановлено.');
    expect(call(school, 'stopJob', JOB).value).toMatchObject([{ isGoing: false }]);
    expect(school.sheet('Документы')).toEqual([]);
  });

  it('stops soon even while the run that began it is at work', () => {
    const school = schoolWithPairs(12);
    const { calls } = issueAll(School.load(school.workspace.save()), AGREEMENT, '1');
    const copies = calls.flatMap(({ name }, index) => (/copy/i.test(name) ? [index + 1] : []));
    issueAll(school, AGREEMENT, '1', {
      interrupt: { at: copies[4] ?? 0, run: () => void call(school, 'stopJob', JOB) },
    });
    expect(school.sheet('Задания')[0]).toMatchObject({ Состояние: 'остановлено' });
    expect(inState(school, 'проект')).toBeLessThan(9);
  });

  it('says in words what keeps the job from going on', () => {
    const school = School.load(saved);
    school.workspace.grant(DEPUTY);
    expect(call(school, 'workOnJobs', [JOB], {}, DEPUTY).value.problem).toMatch(/^Это делает ведущий таблицы/);
  });
});

function filesOf(school: School): number {
  const papers = Object.values(school.state.files).filter(
    ({ trashed, appProperties }) => !trashed && appProperties.nastavnik?.startsWith('document:agreement'),
  );
  return papers.length;
}
