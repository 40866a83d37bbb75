import { captionOf } from '../domain/menu';
import { SetupError } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/words';
import { isRefusal } from '../google/refusal';
import { say } from '../google/ui';
import { labelMenu } from './menu-label';

/**
 * A menu item, by the name of its function: runs the flow and shows the sentence it returns. The one place where errors become words; no exception
 * text of Google's is shown without what to do. When all is done and said, the menu names the step that comes now.
 */
export function asCommand<P extends unknown[]>(
  handler: string,
  flow: (...parameters: P) => string | null,
): (...parameters: P) => void {
  return (...parameters) => {
    let message: string | null;
    try {
      message = flow(...parameters);
    } catch (failure) {
      message = inWords(failure);
    }
    if (message === null) return;
    say(captionOf(handler), message);
    labelMenu();
  };
}

/** A function that a page calls: what the flow returns, or a sentence where it could not. */
export function asAnswer<P extends unknown[], R>(
  flow: (...parameters: P) => R,
): (...parameters: P) => R | { problem: string } {
  return (...parameters) => {
    try {
      return flow(...parameters);
    } catch (failure) {
      return { problem: inWords(failure) };
    }
  };
}

/** What a person is told of a failure. */
function inWords(failure: unknown): string {
  if (failure instanceof SetupError) return failure.message;
  const message = failure instanceof Error ? failure.message : String(failure);
  return isRefusal(failure) ? WORDS.permission(message) : WORDS.unexpected(message);
}
