import { describe, expect, it } from 'vitest';
import { plannedFor } from '../../../src/domain/surveys/window';
import type { RoadmapRow } from '../../../src/domain/tables';

const asking = (start: string, end: string, own: Partial<RoadmapRow> = {}): RoadmapRow =>
  ({
    activity: 'Анкетирование потенциальных наставников',
    start,
    end,
    decision: '',
    action: 'Опросить наставников',
    result: '',
    ...own,
  }) as RoadmapRow;
const SEPTEMBER = asking('2022-09-01', '2022-09-30');

describe('the plan wants a form', () => {
  it.each([
    ['before the line', [SEPTEMBER], '2022-08-31', false, 'откроется 01.09.2022'],
    ['on its first day', [SEPTEMBER], '2022-09-01', true, 'открыта до 30.09.2022'],
    ['on its last day', [SEPTEMBER], '2022-09-30', true, 'открыта до 30.09.2022'],
    ['after it', [SEPTEMBER], '2022-10-01', false, 'срок прошёл 30.09.2022'],
    [
      'of two lines side by side',
      [asking('2022-10-01', '2022-10-15'), SEPTEMBER],
      '2022-09-15',
      true,
      'открыта до 15.10.2022',
    ],
    ['between two lines', [asking('2023-01-10', '2023-01-20'), SEPTEMBER], '2022-11-01', false, 'откроется 10.01.2023'],
    [
      'of a line within another',
      [SEPTEMBER, asking('2022-09-05', '2022-09-06')],
      '2022-09-20',
      true,
      'открыта до 30.09.2022',
    ],
    ['of a line without a beginning', [asking('', '2022-09-30')], '2022-02-01', true, 'открыта до 30.09.2022'],
    [
      'of a line that the school dropped',
      [SEPTEMBER, asking('2022-09-01', '2022-12-31', { decision: 'не наше' })],
      '2022-10-01',
      false,
      'срок прошёл 30.09.2022',
    ],
  ])('open or closed: %s', (_, rows, today, open, text) => {
    expect(plannedFor('mentor-intake', rows, 'kindergarten', today)).toEqual({ open, text });
  });

  it('neither, where no line says when', () => {
    expect(plannedFor('mentor-intake', [asking('', '')], 'kindergarten', '2022-09-01')).toBeNull();
    expect(plannedFor('mentee-intake', [SEPTEMBER], 'kindergarten', '2022-09-01')).toBeNull();
  });
});
