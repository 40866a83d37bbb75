import { plain } from '../text';

/**
 * What the add-on does for a row of the roadmap: how the menu names it, what it makes, and the words of activity and
 * result by which it is known. The first row of the table that fits decides; a new wording or action is a new row.
 */
export const ACTIONS = [
  {
    kind: 'order-model',
    title: 'Подготовить приказ о внедрении',
    makes: 'приказ о внедрении целевой модели',
    matches: /издани[ея] приказа .*внедрени/,
  },
  {
    kind: 'agreement-form',
    title: 'Подготовить форму соглашения',
    makes: 'форма соглашения о сотрудничестве',
    matches: /(?:разработка|утверждение) .*форм\S* соглашени/,
  },
  {
    kind: 'regulation',
    title: 'Подготовить положение',
    makes: 'положение о системе наставничества',
    matches: /(?:разработка|утверждение) \W*положени/,
  },
  {
    kind: 'roadmap',
    title: 'Подготовить дорожную карту к утверждению',
    makes: 'дорожная карта',
    matches: /(?:разработка|утверждение) [^.]*(?:дорожн\S* карт|план\S* мероприятий)/,
  },
  {
    kind: 'personal-programmes',
    title: 'Подготовить персонализированные программы',
    makes: 'персонализированная программа пары',
    matches: /персонализированн\S* программ/,
  },
  {
    kind: 'programme',
    title: 'Подготовить программу наставничества',
    makes: 'программа наставничества',
    matches: /(?:разработка|утверждение) программы наставничества/,
  },
  {
    kind: 'preference-survey',
    title: 'Спросить о предпочтениях',
    makes: 'анкета предпочтений',
    matches: /(?:анкетировани|опрос)\S* .*(?:предпочитаем|предпочтени)/,
  },
  {
    kind: 'satisfaction-survey',
    title: 'Спросить об удовлетворённости',
    makes: 'анкета удовлетворённости',
    matches: /удовлетворенност/,
  },
  {
    kind: 'quality-survey',
    title: 'Оценить качество программы',
    makes: 'опросный лист качества',
    matches: /мониторинг\S* качества/,
  },
  {
    kind: 'mentee-survey',
    title: 'Опросить наставляемых',
    makes: 'анкета наставляемого',
    matches: /(?:сбор .*(?:информации|данных)|анкетировани\S*) .*наставляем/,
  },
  {
    kind: 'mentor-survey',
    title: 'Опросить наставников',
    makes: 'анкета наставника',
    matches: /анкетировани\S* .*наставник/,
  },
  {
    kind: 'mentee-base',
    title: 'Открыть базу наставляемых',
    makes: 'база наставляемых',
    matches: /формировани\S* (?:базы|банка) (?:данных )?наставляем/,
  },
  {
    kind: 'mentor-base',
    title: 'Открыть базу наставников',
    makes: 'база наставников',
    matches: /формировани\S* (?:базы|банка) (?:данных )?(?:потенциальных )?наставник/,
  },
  {
    kind: 'inform-pairs',
    title: 'Сообщить о парах',
    makes: 'письма парам и лист ознакомления',
    matches: /информировани\S* .*о (?:сложившихся|сформированных) (?:наставнических )?(?:пар|групп)/,
  },
  {
    kind: 'pairing',
    title: 'Подобрать пары',
    makes: 'подбор пар',
    matches: /соединени\S* .*в пары|формировани\S* (?:наставнических )?пар(?:$|[^а-я])/,
  },
  {
    kind: 'final-meeting',
    title: 'Провести заключительную встречу',
    makes: 'лист регистрации заключительной встречи',
    matches: /(?:групповой|общей) заключительной встречи/,
  },
  {
    kind: 'group-meeting',
    title: 'Провести общую встречу',
    makes: 'приглашения и лист регистрации встречи',
    matches: /организаци\S* (?:общей|групповой) встречи/,
  },
  {
    kind: 'agreements',
    title: 'Оформить соглашения',
    makes: 'соглашение о сотрудничестве пары',
    matches: /(?:оформлени|заключени)\S* соглашени\S* .*наставник/,
  },
  {
    kind: 'support',
    title: 'Вести сопровождение',
    makes: 'журнал консультаций',
    matches: /психолог\S* (?:поддержк|сопровождени)/,
  },
  {
    kind: 'training',
    title: 'Провести обучение наставников',
    makes: 'журнал обучения',
    matches: /обучени\S* (?:\S+ )*\W*наставник|обучени\S* педагогических работников/,
  },
  {
    kind: 'cases',
    title: 'Собрать кейсы',
    makes: 'карточки кейсов',
    matches: /(?:^|[^а-я])кейсы/,
  },
  {
    kind: 'publicity',
    title: 'Подготовить публикации',
    makes: 'тексты публикаций',
    matches: /освещени\S* |публикаци\S* результатов/,
  },
  {
    kind: 'inform',
    title: 'Сообщить о программе',
    makes: 'информационное письмо и лист ознакомления',
    matches: /информировани\S* .*(?:сообществ|о реализации)/,
  },
] as const satisfies readonly { kind: string; title: string; makes: string; matches: RegExp }[];

/** The kind of an action of the add-on. */
export type ActionKind = (typeof ACTIONS)[number]['kind'];

/** What the add-on can do for a row; null where the school does it alone and only records the evidence. */
export function actionOf(row: { activity: string; result: string }): ActionKind | null {
  const words = plain(`${row.activity} → ${row.result}`);
  return ACTIONS.find(({ matches }) => matches.test(words))?.kind ?? null;
}

/** The kinds of a row, in the order of its points. */
export function kindsOf(row: { activity: string; result: string }): string[] {
  const kind = actionOf(row);
  return kind === null ? [] : [kind];
}
