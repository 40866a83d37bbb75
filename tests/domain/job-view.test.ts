import { expect, it } from 'vitest';
import { type JobView, jobView, noteText, readNote } from '../../src/domain/job-view';
import type { DocumentRow, JobRow } from '../../src/domain/tables';

const job = (state: string): JobRow => ({
  id: 'issue:agreement',
  title: 'Соглашение',
  kind: 'issue',
  progress: '',
  state,
  stop: false,
  note: '',
  units: 'a b c d',
});

/** Rows of the register by id and state; their titles are their ids. */
const rows = (states: Record<string, string>): DocumentRow[] =>
  Object.entries(states).map(([id, state]) => ({ id, title: `Соглашение: ${id}`, state }) as DocumentRow);

const CASES: [string, JobRow, Record<string, string>, string, Partial<JobView>][] = [
  [
    'nothing is done yet',
    job('идёт'),
    { a: 'в очереди', b: 'в очереди', c: 'в очереди', d: 'в очереди' },
    '',
    { count: '0 из 4', isGoing: true, now: '', lines: [] },
  ],
  [
    'a run is ahead of the register',
    job('идёт'),
    { a: 'в очереди', b: 'в очереди', c: 'в очереди', d: 'в очереди' },
    noteText({ job: 'issue:agreement', done: 2, unit: 'c' }),
    { count: '2 из 4', now: 'Сейчас: Соглашение: c' },
  ],
  [
    'what a run noted is over',
    job('идёт'),
    { a: 'проект', b: 'проект', c: 'проект', d: 'в очереди' },
    noteText({ job: 'issue:agreement', done: 2, unit: 'c' }),
    { count: '3 из 4', now: '' },
  ],
  [
    'the note is of another job',
    job('идёт'),
    { a: 'подписан', b: 'подписывается', c: 'подписывается', d: 'подписывается' },
    noteText({ job: 'sign', done: 3, unit: 'd' }),
    { count: '1 из 4', now: '' },
  ],
  [
    'all are made',
    job('готово'),
    { a: 'проект', b: 'проект', c: 'готов', d: 'проект' },
    '',
    { isGoing: false, count: '4 из 4', lines: ['Готово документов: 4. Ссылки на листе «Документы».'] },
  ],
  [
    'one is not wanted any more',
    job('готово'),
    { a: 'проект', b: 'проект', d: 'проект' },
    '',
    {
      count: '3 из 4',
      lines: [
        'Готово документов: 3. Ссылки на листе «Документы».',
        'Пропущено: 1. Пока задание ждало, пара завершилась, согласие отозвали или строку удалили.',
      ],
    },
  ],
  [
    'a person has stopped it',
    job('остановлено'),
    { a: 'проект' },
    '',
    {
      isGoing: false,
      lines: ['Готово документов: 1. Ссылки на листе «Документы».', 'Не сделано: 3, потому что задание остановлено.'],
    },
  ],
];

it.each(CASES)('The window of jobs tells how far they are where %s', (_, row, states, noted, wanted) => {
  expect(jobView(row, rows(states), readNote(noted))).toMatchObject(wanted);
});

it('takes nonsense for no note', () => {
  expect(['', 'x', 'a b c'].map(readNote)).toEqual([null, null, null]);
});
