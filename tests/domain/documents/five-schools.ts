import { readSchoolYear } from '../../../src/domain/calendar/school-year';
import type { Facts } from '../../../src/domain/documents/types';
import { codeOf } from '../../../src/domain/people/codes';
import { menteeOf, mentorOf } from '../../../src/domain/people/person-rows';
import { versionOf } from '../../../src/domain/roadmap/approval';
import { plannedLines } from '../../../src/domain/roadmap/item-lines';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { readSettings } from '../../../src/domain/settings';
import { DOCUMENT_STATES } from '../../../src/domain/sheet-values';
import { fromCell, type RoadmapRow, type Row, TABLES, type Table } from '../../../src/domain/tables';
import { seedGrid } from '../../gold';

interface Sample {
  plan: string;
  settings: Record<string, string>;
  mentors: [name: string, post: string][];
  mentees: [name: string, post: string][];
}

/** The five schools with their real plans and people who do not exist. */
const SAMPLES: Record<string, Sample> = {
  primary: {
    plan: 'plekhanovskaya-2023',
    settings: {
      organisation: 'Муниципальное бюджетное общеобразовательное учреждение «Берёзовская начальная школа»',
      shortName: 'МБОУ «Берёзовская НОШ»',
      place: 'п. Берёзовка',
      directorPost: 'Директор',
      directorName: 'Осадчая Вера Ильинична',
      schoolYear: '2023/2024',
      coordinatorName: 'Заяц Лев Никитич',
    },
    mentors: [['Соловей Пётр Фомич', 'учитель начальных классов']],
    mentees: [['Цой Алия Львовна', 'учитель музыки']],
  },
  lyceum: {
    plan: 'licey2-2024',
    settings: {
      organisation: 'Государственное бюджетное общеобразовательное учреждение «Лицей № 222»',
      shortName: 'ГБОУ «Лицей № 222»',
      place: 'г. Северный',
      directorPost: 'Директор',
      directorName: 'Коваль Игорь Лукич',
      schoolYear: '2024/2025',
      coordinatorName: 'Грушина Любовь Кузьминична',
    },
    mentors: [
      ['Горячий Андрей Ильич', 'заместитель директора по УВР'],
      ['Швец Нинель Ивановна', 'педагог-психолог'],
    ],
    mentees: [
      ['Орёл Никита Львович', 'обучающийся 10 класса'],
      ['Заря Юлия Никитична', 'учитель физики'],
    ],
  },
  college: {
    plan: 'sevastopol-medcollege-2023',
    settings: {
      organisation:
        'Государственное бюджетное образовательное учреждение профессионального образования «Медицинский колледж имени первого врача»',
      shortName: 'ГБОУ ПО «Медицинский колледж»',
      place: 'г. Приморск-Новый',
      directorPost: 'Директор',
      directorName: 'Рабинович Павел Ильич',
      schoolYear: '2023/2024',
      coordinatorName: 'Птица Гузель Ильинична',
    },
    mentors: [['Воробей Николай Кузьмич', 'преподаватель']],
    mentees: [['Гусь Арсений Фомич', 'студент']],
  },
  sports: {
    plan: 'luga-dyussh-2021',
    settings: {
      organisation: 'Муниципальное учреждение дополнительного образования «Спортивная школа «Юность»',
      shortName: 'МУДО «СШ «Юность»',
      place: 'г. Озёрск-Новый',
      directorPost: 'И.о. директора',
      directorName: 'Толстой Юрий Львович',
      schoolYear: '2021/2022',
      coordinatorName: 'Черных Зоя Львовна',
    },
    mentors: [['Крымский Илья Фомич', 'тренер-преподаватель']],
    mentees: [['Дурново Эльвира Никитична', 'инструктор-методист']],
  },
  kindergarten: {
    plan: 'serpantin-2023',
    settings: {
      organisation: 'Муниципальное дошкольное образовательное учреждение «Детский сад № 12 Ручеёк»',
      shortName: 'МДОУ «Детский сад № 12 Ручеёк»',
      place: 'г. Заречный',
      directorPost: 'Заведующий',
      directorName: 'Соколова Марина Игоревна',
      schoolYear: '2022/2023',
      coordinatorName: 'Лебедева Ольга Петровна',
    },
    mentors: [['Белова Анна Сергеевна', 'воспитатель']],
    mentees: [['Ёлкина Дарья Олеговна', 'воспитатель младшей группы']],
  },
};

/** What the sheets of each school say at the end of its year: everything is there for every document. */
export const FIVE_SCHOOLS: [school: string, facts: Facts][] = Object.entries(SAMPLES).map(([school, sample]) => [
  school,
  factsOf(sample),
]);

function factsOf({ plan, settings, mentors, mentees }: Sample): Facts {
  const year = readSchoolYear(settings.schoolYear ?? '') ?? { first: 2022 };
  const planned = readPlan(seedGrid(plan), year)
    .rows.flatMap(plannedLines)
    .map((line) => blank(TABLES.roadmap, line));
  const roadmap: RoadmapRow[] = planned.map((row, index) => ({
    ...row,
    state: index === 0 ? 'выполнено' : index === 1 ? 'просрочено' : 'по плану',
    evidence: index === 0 ? 'Приказ № 1-од от 01.09.2023' : '',
    link: index === 0 ? 'https://docs.google.com/document/d/x/edit' : '',
  }));
  const pairs = mentors.map(([mentorName, mentorPost], index) => {
    const [menteeName = '', menteePost = ''] = mentees[index] ?? [];
    return blank(TABLES.pairs, {
      id: `${codeOf('mentee', 101 + index)}|${codeOf('mentor', 1 + index)}`,
      mentor: codeOf('mentor', 1 + index),
      mentee: codeOf('mentee', 101 + index),
      mentorName,
      mentorPost,
      menteeName,
      menteePost,
      state: 'утверждена приказом',
      order: 'Приказ № 7-од от 02.10.2023',
    });
  });
  const approved = blank(TABLES.documents, {
    id: 'roadmap-order-1',
    kind: 'roadmap-order',
    title: 'Приказ «Об утверждении дорожной карты»',
    state: DOCUMENT_STATES.signed,
    number: '1-од',
    date: `${year.first}-09-01`,
  });
  const change = blank(TABLES.changes, {
    id: `${pairs[0]?.id}#1`,
    pair: pairs[0]?.id ?? '',
    mentee: pairs[0]?.mentee ?? '',
    mentor: pairs[0]?.mentor ?? '',
    menteeName: pairs[0]?.menteeName ?? '',
    mentorName: pairs[0]?.mentorName ?? '',
    to: 'приостановлена',
    date: '2025-04-01',
    why: 'болезнь',
    order: 'Приказ № 7-од от 02.10.2023',
  });
  // The plan as it is now lacks its last row and has another responsible in its first.
  const now = roadmap.slice(0, -1).map((row, index) => (index === 0 ? { ...row, responsible: 'Методист' } : row));
  return {
    settings: {
      ...readSettings([]),
      ...settings,
      mode: 'ФИО',
      lawful: 'да',
      address: '123456, Россия, ул. Школьная, д. 1',
    },
    today: '2025-05-20',
    mentors: mentors.map(([name, post], index) =>
      mentorOf(
        blank(TABLES.mentors, {
          id: codeOf('mentor', 1 + index),
          name,
          post,
          topics: 'Рефлексия',
          consent: true,
          capacity: 1,
        }),
      ),
    ),
    mentees: mentees.map(([name, post], index) =>
      menteeOf(
        blank(TABLES.mentees, {
          id: codeOf('mentee', 101 + index),
          name,
          post,
          topics: 'Рефлексия',
          consent: true,
          need: 'Как вести урок',
        }),
      ),
    ),
    pairs,
    changes: [change],
    roadmap: now,
    roles: [blank(TABLES.roles, { id: 'x', role: 'Методист', name: settings.coordinatorName ?? '', post: 'методист' })],
    documents: [approved],
    versions: versionOf('roadmap-order-1', roadmap),
    results: [],
    bases: [],
    wanted: (['adult', 'parent', 'public'] as const).map((paper) => ({ id: codeOf('mentee', 101), paper })),
    minors: new Set(),
    erasures: [
      blank(TABLES.erasures, {
        id: 'erasure-1',
        codes: codeOf('mentee', 107),
        date: '2025-05-12',
        why: 'отзыв согласия',
        what: 'лист «Наставляемые»: 1',
        left: 'распечатки',
        state: 'удалено',
      }),
    ],
    corrections: new Map(),
  };
}

/** A row with these fields and the rest empty. */
function blank<T extends Table>(table: T, fields: Partial<Row<T>>): Row<T> {
  const empty = Object.entries(table.columns).map(([key, column]) => [key, fromCell(column, '')]);
  return { ...Object.fromEntries(empty), ...fields } as Row<T>;
}
