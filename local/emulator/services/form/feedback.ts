import type { FeedbackState } from '../../state';

/** What a quiz tells the person about an answer. */
export class QuizFeedback {
  static readonly free = ['*'] as const;

  constructor(readonly _state: FeedbackState) {}

  getText(): string {
    return this._state.text;
  }

  getLinkUrls(): string[] {
    return this._state.links.map(({ url }) => url);
  }
}

/** `FormApp.createFeedback()`. */
export class QuizFeedbackBuilder {
  static readonly free = ['*'] as const;

  constructor(private _state: FeedbackState = { text: '', links: [] }) {}

  setText(text: string): this {
    this._state = { ...this._state, text };
    return this;
  }

  addLink(...args: [url: string, displayText?: string]): this {
    const [url, displayText] = args;
    const link = displayText === undefined ? { url } : { url, text: displayText };
    this._state = { ...this._state, links: [...this._state.links, link] };
    return this;
  }

  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this._state);
  }

  build(): QuizFeedback {
    return new QuizFeedback(this._state);
  }
}
