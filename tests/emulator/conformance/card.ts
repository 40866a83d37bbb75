import { error, known, type Suite } from './case';

const page = known('doc', 'reference/card-service: card-builder, card-section and their siblings');
const memory = known('guess', 'the shape of printJson after the JSON of cards');

/** Facts about CardService. */
export const CARD: Suite = {
  service: 'CardService',
  prelude: `const text = CardService.newTextParagraph().setText('Hi');
const card = CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('T')).addSection(CardService.newCardSection().addWidget(text)).build();`,
  cases: [
    page('a builder builds a card', 'String(card)', 'Card'),
    page('a built card cannot be changed', 'typeof card.addSection', 'undefined'),
    page(
      'a response to an action is built',
      "String(CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText('x')).build())",
      'ActionResponse',
    ),
    page(
      'buttons are chained',
      "String(CardService.newTextButton().setText('A').setOpenLink(CardService.newOpenLink().setUrl('https://a.example')))",
      'TextButton',
    ),
    page(
      'modes are enumerations',
      '[CardService.OpenAs.OVERLAY, CardService.TextButtonStyle.FILLED, CardService.SelectionInputType.DROPDOWN].map(String)',
      ['OVERLAY', 'FILLED', 'DROPDOWN'],
    ),
    page(
      'a header is no text',
      "CardService.newCardBuilder().setHeader('x')",
      error("don't match the method signature for CardService.CardBuilder.setHeader"),
    ),
    memory('a card prints its parts', 'JSON.parse(card.printJson())', {
      header: { title: 'T' },
      sections: [{ widgets: [{ text: 'Hi' }] }],
    }),
  ],
};
