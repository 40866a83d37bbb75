import { counted } from './counted';

/** Words about proposing and approving pairs. */
export const PAIRING_WORDS = {
  title: 'Подобрать пары',
  done: (pairs: number, left: number, refused: number) =>
    (pairs > 0
      ? `Предложено пар: ${pairs}. Без пары: ${left}. Отметьте подходящие на листе «Подбор» и выберите «Утвердить».`
      : `Новых пар не предложено. Без пары: ${left}${left > 0 ? '; почему, сказано на листе «Без пары»' : ''}.`) +
    (refused > 0 ? ` Так, как отмечено вручную, нельзя: ${refused}; почему, сказано в столбце «Замечание».` : ''),
  raised: (from: number, to: number, drop: number) =>
    ` Наименьшая совместимость поднята с ${from} до ${to}, сумма ${drop > 0 ? `при этом упала на ${drop}` : 'не упала'}.`,
  raise: (from: number, to: number, drop: number) =>
    ` Наименьшую совместимость (${from}) можно поднять до ${to}, сумма ${drop > 0 ? `упадёт на ${drop}` : 'не упадёт'}: «Настройки» → «Худшая пара» → «поднять».`,
  misread: (title: string, given: string, taken: string) =>
    ` Настройка «${title}»: «${given}» не понято, взято «${taken}».`,
  misreadCell: (code: string, column: string, given: string, taken: string) =>
    ` ${code}, «${column}»: «${given}» не понято, ${taken === '' ? 'не учтено' : `взято ${taken}`}.`,
  moreMisread: (count: number) => ` Не понято и ещё в ${counted(count, 'ячейке', 'ячейках', 'ячейках')}.`,
  approveTitle: 'Утвердить пары',
  cannot: (why: string) => `так нельзя: ${why}`,
  shortGroup: (name: string, count: number, least: number) =>
    `Группа наставника ${name} пока неполная: ${count}, а нужно не меньше ${least}.`,
  forbidden: 'отмечено и «Согласовать», и «Не предлагать»: снимите одну отметку',
  noneTicked: 'На листе «Подбор» ничего не отмечено.',
  ask: (count: number) => `Согласовать ${counted(count, 'пару', 'пары', 'пар')}? Писем участникам это не отправляет.`,
  approved: (count: number) =>
    count === 0
      ? 'Ни одна пара не согласована.'
      : `Согласовано пар: ${count}. Теперь можно издать приказ: «Документы» → «Издать документ».`,
  refused: (name: string, why: string) => `${name}: ${why}`,
  /** Whether some of them free places, and whether some are of pairs that are not proposed again. */
  noted: ({ count, frees, bars }: { count: number; frees: boolean; bars: boolean }) =>
    count === 0
      ? 'Состояния пар не менялись.'
      : [
          `Записано изменений: ${count}. История на листе «Изменения пар».`,
          ...(frees ? ['Места законченных пар свободны.'] : []),
          ...(bars
            ? [
                'Расторгнутую или заменённую пару программа сама больше не предложит: её наставник стоит у наставляемого в столбце «Не предлагать наставников».',
              ]
            : []),
        ].join(' '),
  noMentor: (mentee: string) => `${mentee}: в строке не указан наставник`,
};
