import type { Action } from './action';

/** Registers, statistics, control of the plan. */
export const CONTROL = [
  {
    kind: 'register',
    id: 'K73',
    title: 'Вести реестр участников',
    makes: 'реестр персонифицированного учёта',
    matches: /персонифицированн\S+ учет|реестр\S* участник/,
  },
  {
    kind: 'statistics',
    id: 'K74',
    title: 'Подготовить статистику',
    makes: 'сведения о количестве участников',
    matches: /статистическ\S+ (?:наблюдени|отчет)/,
  },
  {
    kind: 'plan-control',
    id: 'K75',
    title: 'Проверить исполнение плана',
    makes: 'отчёт об исполнении дорожной карты',
    matches: /контрол\S* (?:процедур|хода|за (?:реализаци|исполнени|выполнени)|исполнени|выполнени|реализаци)/,
  },
  {
    kind: 'acquaintance',
    id: 'K76',
    title: 'Подготовить листы ознакомления',
    makes: 'лист ознакомления или регистрации',
    matches: /ознакомлени\S* (?:\S+ )?с приказ/,
    proved: /ознакомлени\S* с приказ|лист\S* (?:регистраци|ознакомлени)/,
  },
] as const satisfies readonly Action[];
