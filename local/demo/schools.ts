/** Somebody of the staff of an invented school. */
export interface Person {
  post: string;
  name: string;
  email: string;
}

/** Those who answer one of the two forms: what they may be, and what mentees ask for. */
export interface Group {
  posts: readonly string[];
  requests: readonly string[];
}

/** An invented organisation that follows one of the five published plans: nobody and nothing here exists. */
export interface InventedSchool {
  /** What the report calls it. */
  english: string;
  /** Who helps whom there. */
  mentoring: string;
  full: string;
  short: string;
  place: string;
  director: Person;
  coordinator: Person;
  psychologist: Person;
  /** Works in the same spreadsheet, but did not set it up. */
  deputy: Person;
  /** Who sees to the order, in the genitive. */
  overseer: string;
  /** Id of the plan, and what stands there for this organisation's own name. */
  plan: string;
  printed: readonly [printed: RegExp, own: string][];
  /** First day of the story and its calendar year, as the plan has it. */
  begins: '02-01' | '09-01';
  year: number;
  /** Who answers for which role of the plan. */
  roles: Record<string, 'director' | 'coordinator' | 'psychologist' | 'deputy'>;
  mentors: readonly string[];
  mentees: Group;
  /** Men as well as women. */
  mixed: boolean;
  /** At least so many lines of the plan are proved by the order on pairs. */
  ordered: number;
  /** Some activities by their first words, and the month whose last day is their deadline. */
  dated: readonly [activity: string, month: string][];
}

/** The kinds of the five real schools. */
export type SchoolKind = 'primary' | 'lyceum' | 'college' | 'sports' | 'kindergarten';

/** The five invented schools, one of each kind. */
export const SCHOOLS: Record<SchoolKind, InventedSchool> = {
  primary: {
    english: 'primary school',
    mentoring: 'teachers help teachers',
    full: 'Муниципальное бюджетное общеобразовательное учреждение «Начальная школа № 3 Родничок»',
    short: 'МБОУ «Начальная школа № 3 Родничок»',
    place: 'пос. Берёзовый',
    director: { post: 'Директор', name: 'Воронцова Галина Юрьевна', email: 'head@rodnichok.example' },
    coordinator: { post: 'Заместитель директора', name: 'Зайцева Ирина Львовна', email: 'curator@rodnichok.example' },
    psychologist: { post: 'Педагог-психолог', name: 'Мухина Алла Петровна', email: 'psychologist@rodnichok.example' },
    deputy: { post: 'Учитель начальных классов', name: 'Козлова Нина Олеговна', email: 'deputy@rodnichok.example' },
    overseer: 'заместителя директора',
    plan: 'plekhanovskaya-2023',
    printed: [
      [/«Плехановская начальная общеобразовательная школа»/g, '«Начальная школа № 3 Родничок»'],
      [/«Плехановская НОШ»/g, '«Начальная школа № 3 Родничок»'],
    ],
    begins: '09-01',
    year: 2023,
    roles: { 'директор школы': 'director', 'заместитель директора по УВР': 'coordinator' },
    mentors: ['Учитель начальных классов', 'Учитель английского языка', 'Учитель музыки', 'Учитель-логопед'],
    mentees: {
      posts: ['Учитель начальных классов', 'Воспитатель группы продлённого дня', 'Учитель физической культуры'],
      requests: [
        'Хочу увереннее вести первый класс',
        'Нужна помощь перед родительским собранием',
        'Не успеваю вести журнал и отчёты',
        'Хочу научиться планировать урок',
        'Готовлюсь к первой аттестации',
      ],
    },
    mixed: false,
    ordered: 2,
    dated: [['Обучение наставников для работы', '09']],
  },
  lyceum: {
    english: 'lyceum',
    mentoring: 'experienced teachers help young ones',
    full: 'Муниципальное общеобразовательное учреждение «Лицей № 21»',
    short: 'МОУ «Лицей № 21»',
    place: 'г. Новоречинск',
    director: { post: 'Директор', name: 'Ермолаев Павел Сергеевич', email: 'head@lyceum21.example' },
    coordinator: { post: 'Заместитель директора', name: 'Шубина Елена Викторовна', email: 'curator@lyceum21.example' },
    psychologist: { post: 'Педагог-психолог', name: 'Лосева Анна Ильинична', email: 'psychologist@lyceum21.example' },
    deputy: { post: 'Методист', name: 'Гусев Роман Андреевич', email: 'deputy@lyceum21.example' },
    overseer: 'заместителя директора',
    plan: 'licey2-2024',
    printed: [[/лице([а-я]*) № 2(?!\d)/g, 'лице$1 № 21']],
    begins: '09-01',
    year: 2024,
    roles: {
      'Директор школы': 'director',
      'Заместители директора по УВР': 'coordinator',
      'Педагог-психолог': 'psychologist',
    },
    mentors: ['Учитель математики', 'Учитель физики', 'Учитель русского языка и литературы', 'Учитель истории'],
    mentees: {
      posts: ['Учитель информатики', 'Учитель биологии, первый год работы', 'Учитель географии, стажёр'],
      requests: [
        'Хочу лучше готовить к экзаменам',
        'Трудно удержать внимание восьмого класса',
        'Не успеваю с отчётами и журналом',
        'Хочу провести первую проектную неделю',
        'Готовлюсь к конкурсу «Учитель года»',
      ],
    },
    mixed: true,
    ordered: 0,
    dated: [
      ['Проведение итогов реализации', '05'],
      ['Подготовка аналитического отчета', '06'],
    ],
  },
  college: {
    english: 'medical college',
    mentoring: 'students help students',
    full: 'Государственное бюджетное профессиональное образовательное учреждение «Приозёрский медицинский колледж»',
    short: 'ГБПОУ «Приозёрский медицинский колледж»',
    place: 'г. Приозёрск',
    director: { post: 'Директор', name: 'Тарасова Людмила Ивановна', email: 'head@medcollege.example' },
    coordinator: { post: 'Методист', name: 'Быкова Оксана Романовна', email: 'curator@medcollege.example' },
    psychologist: {
      post: 'Педагог-психолог',
      name: 'Щукина Вера Павловна',
      email: 'psychologist@medcollege.example',
    },
    deputy: { post: 'Заведующий отделением', name: 'Носов Илья Борисович', email: 'deputy@medcollege.example' },
    overseer: 'методиста',
    plan: 'sevastopol-medcollege-2023',
    printed: [
      [
        /СГБОУ ПО «Севастопольский медицинский колледж имени Жени Дерюгиной»/g,
        'ГБПОУ «Приозёрский медицинский колледж»',
      ],
    ],
    begins: '09-01',
    year: 2023,
    roles: { 'Ответственный 1': 'coordinator', 'рабочая группа наставничества': 'deputy' },
    mentors: ['Студент 3 курса, «Сестринское дело»', 'Студент 4 курса, «Лечебное дело»', 'Студент 3 курса, «Фармация»'],
    mentees: {
      posts: ['Студент 1 курса, «Сестринское дело»', 'Студент 1 курса, «Лечебное дело»', 'Студент 2 курса, «Фармация»'],
      requests: [
        'Трудно даётся анатомия',
        'Боюсь первой практики в больнице',
        'Хочу выступить на студенческой конференции',
        'Не успеваю готовиться к зачётам',
        'Недавно переехал и мало кого знаю',
      ],
    },
    mixed: true,
    ordered: 2,
    dated: [['Формирование базы наставляемых', '10']],
  },
  sports: {
    english: 'sports school',
    mentoring: 'older pupils help younger ones',
    full: 'Муниципальное образовательное учреждение дополнительного образования «Детско-юношеская спортивная школа «Старт»',
    short: 'МОУ ДО «ДЮСШ «Старт»',
    place: 'г. Сосновец',
    director: { post: 'Директор', name: 'Беляев Олег Николаевич', email: 'head@start.example' },
    coordinator: { post: 'Методист', name: 'Рыбакова Юлия Андреевна', email: 'curator@start.example' },
    psychologist: { post: 'Педагог-психолог', name: 'Сомова Дарья Львовна', email: 'psychologist@start.example' },
    deputy: { post: 'Старший тренер-преподаватель', name: 'Орехов Антон Ильич', email: 'deputy@start.example' },
    overseer: 'методиста',
    plan: 'luga-dyussh-2021',
    printed: [[/«Лужская ДЮСШ»/g, '«ДЮСШ «Старт»']],
    begins: '09-01',
    year: 2021,
    roles: { Директор: 'director', 'Методист 1': 'coordinator', 'Методист 2': 'deputy' },
    mentors: ['10 класс, лёгкая атлетика', '11 класс, волейбол', '10 класс, лыжные гонки'],
    mentees: {
      posts: ['6 класс, лёгкая атлетика', '7 класс, волейбол', '6 класс, лыжные гонки'],
      requests: [
        'Хочу сдать норматив на разряд',
        'Волнуюсь перед первыми соревнованиями',
        'Не успеваю и учиться, и тренироваться',
        'Хочу быстрее освоить технику',
        'Новичок в команде, мало кого знаю',
      ],
    },
    mixed: true,
    ordered: 2,
    dated: [
      ['Формирование базы наставляемых', '09'],
      ['Организация общей заключительной встречи', '05'],
    ],
  },
  kindergarten: {
    english: 'kindergarten',
    mentoring: 'experienced teachers help young ones',
    full: 'Муниципальное дошкольное образовательное учреждение «Детский сад № 12 Ручеёк»',
    short: 'МДОУ «Детский сад № 12 Ручеёк»',
    place: 'г. Заречный',
    director: { post: 'Заведующий', name: 'Соколова Марина Игоревна', email: 'head@rucheek.example' },
    coordinator: { post: 'Старший воспитатель', name: 'Лебедева Ольга Петровна', email: 'curator@rucheek.example' },
    psychologist: { post: 'Педагог-психолог', name: 'Тихонова Вера Андреевна', email: 'psychologist@rucheek.example' },
    deputy: { post: 'Заместитель заведующего', name: 'Крылова Нина Олеговна', email: 'deputy@rucheek.example' },
    overseer: 'старшего воспитателя',
    plan: 'serpantin-2023',
    printed: [[/«Детский сад №\s*5 СЕРПАНТИН»/g, '«Детский сад № 12 Ручеёк»']],
    begins: '02-01',
    year: 2023,
    roles: { Заведующий: 'director', Куратор: 'coordinator', 'Педагог-психолог': 'psychologist' },
    mentors: ['Воспитатель', 'Старший воспитатель', 'Музыкальный руководитель', 'Учитель-логопед'],
    mentees: {
      posts: ['Воспитатель', 'Инструктор по физической культуре', 'Воспитатель младшей группы'],
      requests: [
        'Хочу увереннее проводить занятия в младшей группе',
        'Нужна помощь в разговоре с родителями на собрании',
        'Не успеваю вести документацию группы',
        'Хочу научиться планировать неделю',
        'Готовлюсь к первой аттестации',
      ],
    },
    mixed: false,
    ordered: 3,
    dated: [
      ['Издание приказа «О внедрении', '02'],
      ['Разработка и утверждение формы соглашения', '02'],
      ['Организация обучения педагогических работников', '03'],
      ['Оформление итогов и процессов', '05'],
    ],
  },
};
