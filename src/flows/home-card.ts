/** The one card of the test deployment: what to do next stands in the sheet. Unproved against Google. */
export function homeCard(): GoogleAppsScript.Card_Service.Card {
  const text = 'Откройте таблицу «Наставничество» и выберите в меню «Наставничество» → «Дальше…».';
  const link = CardService.newOpenLink().setUrl('https://docs.google.com/spreadsheets/');
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle('Наставничество'))
    .addSection(
      CardService.newCardSection()
        .addWidget(CardService.newTextParagraph().setText(text))
        .addWidget(CardService.newTextButton().setText('Открыть таблицы').setOpenLink(link)),
    )
    .build();
}
