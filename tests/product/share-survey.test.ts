import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { lightOf } from '../png';
import { DEPUTY, School } from '../school';

const MENTORS = 'Анкета наставника';

/** What the window of «Разослать анкету» was given to show. */
function shown(school: School): Record<string, string> {
  return JSON.parse(/<script id="data"[^>]*>(.*?)<\/script>/s.exec(school.said)?.[1] ?? '');
}

/** Chooses a questionnaire by its name and reads the window. */
function share(school: School, title = MENTORS): Record<string, string> {
  school.command('shareSurvey', [choosing(title), 'OK']);
  return shown(school);
}

describe('«Разослать анкету»', () => {
  it('asks which of the open questionnaires, and shows the message that the sheet holds as well', () => {
    const school = School.at('forms');
    const { message } = share(school);
    const row = school.sheet('Анкеты').find(({ Анкета }) => Анкета === MENTORS);
    expect(message).toBe(row?.Сообщение);
    expect(message?.split('\n')).toEqual([
      'Просим заполнить анкету «Анкета наставника».',
      row?.['Ссылка для ответов'],
      'Хватит телефона, входить в Google не нужно.',
      'Вопросы – к куратору наставничества.',
    ]);
  });

  it('shows a QR picture that leads to the form, in the window and as a file to be kept', () => {
    const school = School.at('forms');
    const { svg, png, fileName } = share(school);
    expect(svg).toMatch(/^<svg [^>]*aria-label="QR-код: ссылка на анкету «Анкета наставника»"/);
    const light = lightOf([...Buffer.from(png ?? '', 'base64')]);
    const pixels = light.flat().flatMap((isLight) => [...Array(3).fill(isLight ? 255 : 0), 255]);
    const read = jsQR(Uint8ClampedArray.from(pixels), light.length, light.length);
    expect(read?.data).toBe(school.sheet('Анкеты').find(({ Анкета }) => Анкета === MENTORS)?.['Ссылка для ответов']);
    expect(fileName).toBe('Анкета наставника.png');
  });

  it('keeps nobody but the keeper from asking, tells that there is none, and changes nothing when asked twice', () => {
    const none = School.at('imported');
    none.command('shareSurvey');
    expect(none.said).toBe('Открытых анкет нет. Сначала «Анкеты и база» → «Создать анкеты».');
    const school = School.at('forms');
    school.workspace.grant(DEPUTY);
    school.command('shareSurvey', [choosing(MENTORS), 'OK'], {}, DEPUTY);
    const before = school.workspace.save();
    expect(shown(school).message).toContain('Просим заполнить');
    share(school);
    expect(school.changesSince(before)).toEqual([]);
    school.command('shareSurvey', [{ text: '9' }]);
    expect(school.said).toContain('Анкеты с номером «9» нет: введите число от 1 до 2.');
  });
});

describe('the message', () => {
  it('follows the date that the plan has now', () => {
    const school = School.at('forms');
    const line = (row: Record<string, unknown>) => row['Вид работы'] === 'Опросить наставников';
    school.type('Дорожная карта', 'Конец', line, '17.02.2023');
    expect(share(school).message).toContain('до 17 февраля 2023 г. включительно');
    school.skipTo('2023-02-18T12:00:00+03:00');
    expect(share(school).message).not.toContain('Ответы принимаем до');
  });
});

function choosing(title: string) {
  return ({ text }: { text: string }) => {
    const line = text.split('\n').find((each) => each.replace(/^\d+ – /, '').startsWith(title));
    return { button: 'OK', text: /^\d+/.exec(line ?? '')?.[0] ?? title };
  };
}
