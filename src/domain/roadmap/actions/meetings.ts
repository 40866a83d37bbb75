import type { Action } from './action';

/** The work of the pairs, from the first meeting to the last. */
export const MEETINGS = [
  {
    kind: 'first-meeting',
    id: 'K51',
    title: 'Провести первую встречу',
    makes: 'запись о первой встрече',
    matches: /перв\S+ (?:организационн\S+ )?встреч|встреч\S*[- ]знакомств/,
  },
  {
    kind: 'trial-meeting',
    id: 'K52',
    title: 'Провести пробную встречу',
    makes: 'запись о пробной встрече',
    matches: /пробн\S+ (?:рабоч\S+ )?встреч/,
  },
  {
    kind: 'planning-meeting',
    id: 'K53',
    title: 'Провести встречу-планирование',
    makes: 'запись о встрече-планировании',
    matches: /встреч\S*[- ]планировани/,
  },
  {
    kind: 'regular-meetings',
    id: 'K54',
    title: 'Вести журнал встреч',
    makes: 'журнал встреч',
    matches: /регулярн\S+ встреч|совместн\S+ работ\S+ наставник/,
  },
  {
    kind: 'last-meeting',
    id: 'K55',
    title: 'Провести итоговую встречу пары',
    makes: 'запись об итоговой встрече',
    matches: /(?<!общей |групповой )(?:заключительн|итогов)\S+ встреч/,
  },
  {
    kind: 'final-meeting',
    id: 'K56',
    title: 'Провести заключительную встречу',
    makes: 'лист регистрации заключительной встречи',
    matches: /(?:групповой|общей) заключительной встречи|делов\S+ игр/,
  },
  {
    kind: 'plan-fulfilment',
    id: 'K57',
    title: 'Проверить выполнение планов',
    makes: 'доля выполненных планов',
    matches: /(?:реализаци|выполнени)\S* (?:мероприятий в рамках )?индивидуальн\S* план/,
    proved: /реализаци\S* (?:мероприятий в рамках )?индивидуальн\S* план/,
  },
  {
    kind: 'feedback',
    id: 'K58',
    title: 'Собрать обратную связь',
    makes: 'анкета обратной связи',
    matches: /обратн\S+ связ/,
  },
] as const satisfies readonly Action[];
