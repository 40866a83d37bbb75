import { expect, it } from 'vitest';
import { readSettings, type Settings } from '../../src/domain/settings';
import { settingsRemarks } from '../../src/domain/settings-remarks';

const FILLED = {
  ...readSettings([]),
  ...{ organisation: 'Школа № 1', shortName: 'Школа № 1', place: 'г. Заречный', directorPost: 'Директор' },
} satisfies Settings;

function remarks(settings: Partial<Settings>, ...ends: string[]): string[] {
  return settingsRemarks(
    { ...FILLED, schoolYear: '2023/2024', ...settings },
    ends.map((end) => ({ start: '', end })),
  );
}

it('a school whose settings are filled and whose plan is of their year is told nothing', () => {
  expect(remarks({}, '', '2023-09-30', '2024-05-31')).toEqual([]);
  expect(remarks({})).toEqual([]);
  expect(remarks({}, '2023-08-31')).toEqual([]);
});

it('a setting that somebody emptied is named before a paper is blank in its place', () => {
  expect(remarks({ directorPost: '', place: '' }).join()).toContain('«Населённый пункт», «Должность руководителя»');
});

it('a year that is not the plan’s is told, also where the plan ends in August', () => {
  expect(remarks({}, '2022-09-30', '2023-05-31', '2023-08-31').join()).toContain('к 2023/2024 учебному году');
  expect(remarks({ schoolYear: '2022/2023' }, '2022-09-30', '2023-05-31', '2023-08-31')).toEqual([]);
});
