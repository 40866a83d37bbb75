import { PAIR_STATES, type PairState } from '../pairing/pair-states';
import { SIGNERS } from '../people/consent';
import { consentMarks } from '../people/consent-words';
import { STATES } from '../people/person';
import { check, date, id, input, key, number, type Table, type Tone, technical, text } from './column';

/** What decides who suits whom, in both bases alike. */
const FOR_PAIRING = {
  category: input(text('Категория', 160)),
  subjects: input(text('Предмет', 160)),
  ages: input(text('С кем работает', 160)),
  formats: input(text('Формат встреч', 160)),
  frequency: input(text('Как часто', 130)),
  experience: input(number('Стаж, лет')),
  forms: input(text('Форма наставничества', 160)),
  chief: input(text('Руководитель', 160)),
  wants: input(text('Хочет работать с', 200)),
  avoids: input(text('Не хочет работать с', 200)),
} as const;

/** In force, waiting for somebody, broken off; what came to its end has no colour. */
const PAIR_TONES = {
  согласована: 'soon',
  'утверждена приказом': 'done',
  активна: 'done',
  приостановлена: 'soon',
  расторгнута: 'late',
} as const satisfies Partial<Record<PairState, Tone>>;

/** Where a person stands and how to reach him or her, and the answer it comes from. */
const STANDING = {
  email: input(text('Почта', 200)),
  consent: check('Согласие'),
  attended: check('Был на встрече'),
  state: { ...input(text('Состояние', 120)), choices: STATES },
  answered: date('Ответил'),
  at: technical('Момент ответа'),
  response: technical('Ответ'),
} as const;

/** The two bases, the proposal and the pairs. */
export const PEOPLE_TABLES = {
  mentors: {
    key: 'mentors',
    sheet: 'Наставники',
    shown: 'later',
    columns: {
      id: id(),
      name: input(text('Фамилия Имя Отчество', 240)),
      post: input(text('Должность', 200)),
      topics: input(text('В чём готов помочь', 320)),
      times: input(text('Удобное время', 240)),
      capacity: { ...input(number('Мест')), places: true },
      least: input(number('Не меньше')),
      ...FOR_PAIRING,
      ...STANDING,
    },
  },
  mentees: {
    key: 'mentees',
    sheet: 'Наставляемые',
    shown: 'later',
    columns: {
      id: id(),
      name: input(text('Фамилия Имя Отчество', 240)),
      post: input(text('Должность', 200)),
      topics: input(text('В чём нужна помощь', 320)),
      times: input(text('Удобное время', 240)),
      need: input(text('Главный запрос', 280)),
      offers: input(text('Чем сам поможет', 200)),
      ...FOR_PAIRING,
      barred: input(text('Не предлагать наставников', 200)),
      ...STANDING,
    },
  },
  consents: {
    key: 'consents',
    sheet: 'Согласия',
    shown: 'later',
    columns: {
      id: input(id()),
      name: input(text('Кто', 240)),
      part: check('Участие'),
      surveys: check('Анкеты'),
      mail: check('Уведомления'),
      number: input(text('Лист №', 90)),
      date: input(text('Дата листа', 100)),
      until: input(text('Действует до', 110)),
      withdrawn: input(text('Отозвано', 110)),
      public: check('Публикация'),
      publicNumber: input(text('Публикация: лист №', 110)),
      publicDate: input(text('Публикация: дата', 110)),
      publicUntil: input(text('Публикация: до', 110)),
      publicWithdrawn: input(text('Публикация: отозвано', 110)),
      minor: { ...check('Несовершеннолетний'), width: 150 },
      signer: { ...input(text('Кто подписал', 180)), choices: SIGNERS },
      state: { ...text('Что действует', 320), derived: true, marks: consentMarks },
      known: technical('Учтено'),
    },
  },
  proposal: {
    key: 'proposal',
    sheet: 'Подбор',
    shown: 'later',
    columns: {
      id: key(),
      mentee: id('Код наставляемого'),
      menteeName: text('Наставляемый', 220),
      mentor: input(id('Код наставника')),
      mentorName: input(text('Наставник', 220)),
      points: number('Совместимость, из 100'),
      // Beside the names, where they are in sight: reasons are long.
      approve: check('Согласовать'),
      lock: check('Закрепить'),
      forbid: check('Не предлагать'),
      reason: text('Почему', 520),
      note: text('Замечание', 240),
      others: text('Кто ещё подходит', 260),
      extra: number('Сверх того'),
      group: text('Группа', 180),
      since: date('Ждёт с'),
      proposed: technical('Предложен'),
    },
  },
  unpaired: {
    key: 'unpaired',
    sheet: 'Без пары',
    shown: 'later',
    columns: {
      id: id(),
      name: text('Кто', 240),
      role: text('Роль', 140),
      why: text('Почему', 520),
      since: date('Ждёт с'),
    },
  },
  pairs: {
    key: 'pairs',
    sheet: 'Пары',
    shown: 'later',
    columns: {
      id: key(),
      mentor: id('Код наставника'),
      mentorName: text('Наставник', 220),
      mentorPost: text('Должность наставника', 200),
      mentee: id('Код наставляемого'),
      menteeName: text('Наставляемый', 220),
      menteePost: text('Должность наставляемого', 200),
      points: number('Совместимость, из 100'),
      reason: text('Почему', 420),
      state: { ...input(text('Состояние', 180)), choices: PAIR_STATES, tones: PAIR_TONES },
      why: input(text('Почему изменена', 240)),
      changed: input(date('Дата изменения')),
      known: technical('Учтено'),
      approved: date('Согласована'),
      order: text('Приказ', 180),
      group: text('Группа', 180),
    },
  },
  load: {
    key: 'load',
    sheet: 'По наставникам',
    shown: 'later',
    columns: {
      id: id(),
      name: text('Наставник', 220),
      load: text('Ведёт', 90),
      free: number('Свободно мест'),
      mentees: text('Наставляемые', 380),
      proposed: text('Предложены', 320),
    },
  },
  standing: {
    key: 'standing',
    sheet: 'По наставляемым',
    shown: 'later',
    columns: {
      id: id(),
      name: text('Наставляемый', 220),
      mentor: text('Наставник', 260),
      state: text('Состояние', 180),
      since: date('Ждёт с'),
    },
  },
  changes: {
    key: 'changes',
    sheet: 'Изменения пар',
    shown: 'later',
    columns: {
      id: key(),
      pair: technical('Пара'),
      mentee: id('Код наставляемого'),
      menteeName: text('Наставляемый', 220),
      mentor: id('Код наставника'),
      mentorName: text('Наставник', 220),
      from: text('Было', 160),
      to: text('Стало', 160),
      date: date('Дата'),
      why: text('Почему', 320),
      order: text('Приказ о паре', 200),
      recorded: text('Приказ об изменении', 200),
    },
  },
} as const satisfies Record<string, Table>;
