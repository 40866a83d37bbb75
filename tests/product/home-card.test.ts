import { expect, it } from 'vitest';
import { CURATOR, School } from '../school';

it('The add-on’s home card says the next step and leads to the sheet', () => {
  const { workspace } = School.at('imported');
  const { value, error } = workspace.run({
    handler: 'onHomepage',
    user: CURATOR,
    authMode: 'FULL',
    fromTrigger: false,
  });
  expect(error).toBeUndefined();
  const card = JSON.parse((value as { printJson(): string }).printJson());
  const [text, button] = card.sections[0].widgets;
  expect(card.header.title).toBe('Наставничество');
  expect(text.text).toMatch(/[а-яё]{3}/i);
  expect(button.openLink.url).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\//);
});
