import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from './story';

/** What a school in mode «Коды» keeps at home: the page of names and a key that it takes; returns their files. */
export function keepAtSchool({ school, staff }: Told, page: string, dir: string): string[] {
  const { director, coordinator, roles } = school;
  const official = (role: string, { name, post }: { name: string; post: string }) => ['', name, post, role];
  const lines = [
    ['Код', 'Фамилия Имя Отчество', 'Должность или класс', 'Роль'],
    official('Директор', director),
    official('Куратор', coordinator),
    ...Object.entries(roles).map(([role, who]) => official(role, school[who])),
    ...staff.mentors.map(({ code, name, post }) => [code, name, post, 'наставник']),
    ...staff.mentees.map(({ code, name, post }) => [code, name, post, 'наставляемый']),
  ];
  writeFileSync(join(dir, KEY), `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`);
  writeFileSync(join(dir, PAGE), page);
  return [PAGE, KEY];
}

const PAGE = 'names.html';
const KEY = 'Ключ наставничества.csv';

function quoted(text: string): string {
  return /[";]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
