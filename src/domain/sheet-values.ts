/**
 * Words that stand in cells and that the script reads back: the same in every language of the interface, since people
 * may change the language when the sheets are full.
 */

/** The two values of «Напоминания»: to all who are responsible, or to the coordinator alone. */
export const REMINDERS = { on: 'включены', off: 'выключены' } as const;

/** The two values of «Проба»: mail to the keeper alone and nothing signed, or in earnest. */
export const TRIAL = { on: 'включена', off: 'выключена' } as const;

/** How «Письма» names whom a mail of the test mode is for in earnest. */
export const TRIAL_TO = 'проба: ';

/** The two values of «Начальник и подчинённый». */
export const CHIEFS = { apart: 'не подбирать', may: 'можно' } as const;

/** The two values of «Общая тема». */
export const COMMON_TOPIC = { needed: 'нужна', any: 'не обязательна' } as const;

/** The two values of «Худшая пара». */
export const LOWEST = { asItIs: 'как получится', raised: 'поднять' } as const;

/** The two values of «Режим»: whether the cloud holds people's names or only their codes. */
export const MODES = { codes: 'Коды', names: 'ФИО' } as const;

/** What people type to confirm a line, and the other choice of a drop-down. */
export const YES = 'да';
export const NO = 'нет';

/** How a form stands. */
export const FORM_STATES = {
  making: 'создаётся',
  open: 'открыта',
  closed: 'закрыта',
  unpublished: 'снята с публикации',
  lost: 'формы нет',
  needsLogin:
    'открыта, нужен вход в Google: открыть всем не разрешил администратор. Шлите ссылку тем, у кого есть учётная запись организации, остальным раздайте «Анкету на бумаге»',
} as const;

/** What the plan wants of a form; another text means that the plan wants something else. */
export const PLANNED = {
  open: (end: string) => `открыта до ${end}`,
  passed: (end: string) => `срок прошёл ${end}`,
  opens: (day: string) => `откроется ${day}`,
} as const;

/** What has to be decided about an answer, as the drop-down of «Решение» has it. */
export const ANSWER_DECISIONS = { same: 'это тот же человек', new: 'новый человек', ignore: 'не учитывать' } as const;

/** What became of an answer, in the words of «История ответов». */
export const FATES = {
  taken: 'учтён',
  outdated: 'заменён более поздним',
  doubt: 'сомнение',
  ignored: 'не учитывается',
  over: 'сверх предела',
} as const;

/** How a document stands in the register. */
export const DOCUMENT_STATES = {
  queued: 'в очереди',
  making: 'создаётся',
  draft: 'проект',
  signing: 'подписывается',
  signed: 'подписан',
  ready: 'готов',
  replaced: 'заменён',
} as const;

/** How far a mail has come. */
export const MAIL_STATES = {
  sending: 'отправляется',
  sent: 'отправлено',
  doubt: 'не подтверждено',
  postponed: 'отложено до завтра: исчерпан дневной лимит писем',
} as const;

/** How a job stands. */
export const JOB_STATES = { going: 'идёт', done: 'готово', stopped: 'остановлено' } as const;

/** How the destruction of somebody's data stands, and why it was wanted. */
export const ERASURE_STATES = { begun: 'удаляется', done: 'удалено' } as const;
export const ERASURE_WHYS = ['отзыв согласия', 'достижение цели обработки', 'выбытие из программы'] as const;

/** The role of whoever runs the mentoring. */
export const CURATOR = 'Куратор';

/** States of pairs that the script itself sets. */
export const PAIR_STATE = {
  agreed: 'согласована',
  ordered: 'утверждена приказом',
  completed: 'завершена',
  ended: 'расторгнута',
} as const;

/** Why a pair ended whose consent is gone. */
export const ENDED_WHY = 'отозвано согласие';

/** What a form says after an answer: questionnaires are Russian. */
export const THANKS = 'Спасибо! Ответ записан. Его можно изменить, заполнив анкету ещё раз.';
