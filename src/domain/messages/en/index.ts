import { RU } from '../ru';
import type { Words } from '../words';

/** Every word a person reads outside questionnaires and documents, in English. */
export const EN: Words = {
  // Parts that nobody has put into English yet.
  ...RU,
};
