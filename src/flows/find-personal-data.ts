import { WORDS } from '../domain/messages/words';
import { personalPlaces } from '../domain/people/personal-data';
import { isNamed } from '../domain/settings';
import { everySheet } from '../google/pages';
import { currentSettings } from './settings';

/** «Найти личные данные»: which cells hold what looks like names, phones or mail where none should be; it only reads. */
export function findPersonalData(): string {
  if (isNamed(currentSettings())) return WORDS.codes.namesAllowed;
  const found = everySheet().flatMap(({ name, values }) => {
    const places = personalPlaces(values);
    return places.length === 0 ? [] : [WORDS.codes.places(name, places)];
  });
  return found.length === 0 ? WORDS.codes.clean : WORDS.codes.found(found);
}
