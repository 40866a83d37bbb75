import { WORDS } from '../domain/messages/words';
import { activeSpreadsheet } from '../google/spreadsheet';
import { findNextStep } from './next-step';

/** The one card of the add-on's test deployment: the next step and a link to the sheet. Unproved against Google. */
export function homeCard(): GoogleAppsScript.Card_Service.Card {
  const { text, url } = whatToShow();
  const link = CardService.newTextButton().setText(WORDS.next.open).setOpenLink(CardService.newOpenLink().setUrl(url));
  const section = CardService.newCardSection().addWidget(CardService.newTextParagraph().setText(text)).addWidget(link);
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle(WORDS.menu.title))
    .addSection(section)
    .build();
}

/** Nobody has checked whether a card may read the open spreadsheet; where it may not, it says where to look. */
function whatToShow(): { text: string; url: string } {
  try {
    return { text: WORDS.next.tell(findNextStep().text), url: activeSpreadsheet().getUrl() };
  } catch {
    return { text: WORDS.next.elsewhere, url: 'https://docs.google.com/spreadsheets/' };
  }
}
