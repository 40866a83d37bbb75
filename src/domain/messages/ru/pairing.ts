import { counted } from './counted';

/** Words about proposing and approving pairs. */
export const PAIRING_WORDS = {
  title: 'Подобрать пары',
  done: (pairs: number, left: number, refused: number) =>
    `Предложено пар: ${pairs}. Без пары: ${left}. Отметьте подходящие на листе «Подбор» и выберите «Утвердить».` +
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
  noneTicked: 'На листе «Подбор» ничего не отмечено.',
  ask: (count: number) => `Согласовать ${counted(count, 'пару', 'пары', 'пар')}? Писем участникам это не отправляет.`,
  approved: (count: number) =>
    count === 0
      ? 'Ни одна пара не согласована.'
      : `Согласовано пар: ${count}. Теперь можно издать приказ: «Документы» → «Издать документ».`,
  refused: (name: string, why: string) => `${name}: ${why}`,
  noted: (count: number) =>
    count === 0
      ? 'Состояния пар не менялись.'
      : `Записано изменений: ${count}. История на листе «Изменения пар». Места законченных пар свободны. Расторгнутую или заменённую пару программа сама больше не предложит: её наставник стоит у наставляемого в столбце «Не предлагать наставников».`,
  noMentor: (mentee: string) => `${mentee}: в строке не указан наставник`,
};
