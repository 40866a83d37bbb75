import { EnumValue } from '../../enums';
import type { Execution } from '../../execution';
import type { ChoiceState } from '../../state';
import { navigationOf, navigationType, PageBreakItem } from './page-break';

/** One choice of a question. */
export class Choice {
  static readonly free = ['*'] as const;

  constructor(
    private readonly _run: Execution,
    private readonly _formId: string,
    readonly _value: string,
    readonly _more: ChoiceState = {},
  ) {}

  getValue(): string {
    return this._value;
  }

  /** Spelled so, unlike the method of page breaks. */
  getGotoPage(): PageBreakItem | null {
    const { goTo } = this._more;
    return typeof goTo === 'number' ? new PageBreakItem(this._run, this._formId, goTo) : null;
  }

  getPageNavigationType(): EnumValue | null {
    const { goTo } = this._more;
    return goTo === undefined ? null : navigationType(goTo);
  }

  isCorrectAnswer(): boolean {
    return this._more.correct ?? false;
  }
}

/** What the second argument of `createChoice` says. */
export function choiceState(second: boolean | PageBreakItem | EnumValue | undefined): ChoiceState {
  if (second === undefined) return {};
  if (second instanceof EnumValue || second instanceof PageBreakItem) return { goTo: navigationOf(second) };
  return second ? { correct: true } : {};
}
