import { describe, expect, it } from 'vitest';
import { CURATOR, School } from '../school';

const HEAD = 'head@school.example';

/** A school whose five rows of February are two weeks ahead. */
function due(settings: Record<string, string> = {}): School {
  const school = School.at('imported');
  school.fillSettings(settings);
  school.skipTo('2023-02-14T09:30:00+03:00');
  return school;
}

function anHour(school: School): void {
  school.workspace.advance(3_600_000);
}

const letters = (school: School) => school.sheet('Письма').map((row) => [row.Кому, row.Состояние]);

describe('the letter of a day', () => {
  it('goes to the coordinator alone, and to the director when the address is filled in', () => {
    const alone = due();
    anHour(alone);
    expect(alone.state.mails.map(({ to }) => to)).toEqual([CURATOR]);
    const copied = due({ 'Почта руководителя': HEAD });
    anHour(copied);
    expect(copied.state.mails.map(({ to }) => to)).toEqual([CURATOR, HEAD]);
  });

  it('asks the coordinator who the responsible are of whom nobody knows an address', () => {
    const school = due({ 'Почта руководителя': HEAD });
    anHour(school);
    expect(school.state.mails[0]?.body).toContain('Кто это? Впишите почту на листе «Ответственные»: Заведующий.');
    expect(school.state.mails[1]?.body).not.toContain('Кто это?');
    const known = due();
    known.type('Ответственные', 'Почта', (row) => row['Роль в плане'] === 'Заведующий', HEAD);
    anHour(known);
    expect(known.state.mails[0]?.body).not.toContain('Кто это?');
  });

  it('waits for the next day where the quota is used up, and is logged', () => {
    const school = due({ 'Почта руководителя': HEAD });
    const user = school.state.users[CURATOR];
    if (!user) throw new Error('No curator.');
    Object.assign(user, { mailUsed: 99, mailDay: new Date(school.state.now).toISOString() });
    anHour(school);
    expect(letters(school)).toEqual([
      [CURATOR, 'отправлено'],
      [HEAD, expect.stringContaining('отложено')],
    ]);
    anHour(school);
    expect(school.state.mails).toHaveLength(1);
    school.skipTo('2023-02-15T09:45:00+03:00');
    anHour(school);
    expect(school.state.mails.map(({ to }) => to)).toEqual([CURATOR, HEAD]);
    expect(school.state.mails[1]?.body).toContain('Прошлое письмо не ушло');
  });
});
