const END = 'на листе «Настройки» впишите в строку «Проба» слово «выключена»';

/** Words of the test mode. */
export const TRIAL_WORDS = {
  /** Stands in every window and panel that has to do with mails. */
  on: `Включена проба: все письма приходят только вам, документы остаются проектами. Закончить её: ${END}.`,
  subject: (subject: string) => `Проба: ${subject}`,
  /** `to` is whom the mail is for in earnest; '' where that is the reader. */
  body: (to: string, body: string) =>
    [
      to === ''
        ? 'Включена проба. Это письмо и без неё пришло бы только вам.'
        : `Включена проба: это письмо пришло только вам. Без пробы его получит ${to}.`,
      `Закончить пробу: ${END}.`,
      '',
      body,
    ].join('\n'),
  notSigned: `Идёт проба: документы в ней остаются проектами, подписанным ничего не отмечено. Если пора работать всерьёз, ${END} и нажмите «Документ подписан» ещё раз.`,
};
