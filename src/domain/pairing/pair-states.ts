/** The life of a pair, in order; until «согласована» it stands in «Подбор», the last three are its ends. */
export const PAIR_STATES = [
  'предложена',
  'согласована',
  'утверждена приказом',
  'активна',
  'приостановлена',
  'завершена',
  'расторгнута',
  'заменена',
] as const;

export type PairState = (typeof PAIR_STATES)[number];

const ENDED: readonly string[] = ['завершена', 'расторгнута', 'заменена'] satisfies PairState[];

const YOUNG: readonly string[] = ['', 'предложена', 'согласована'] satisfies (PairState | '')[];

/** Whether the pair is over: it takes no place and no document names it. People type states, so case and blanks do not count. */
export function isEnded({ state }: { state: string }): boolean {
  return ENDED.includes(plainState(state));
}

/** Whether the pair has come no further than to be agreed; an empty state is the first. */
export function isYoung({ state }: { state: string }): boolean {
  return YOUNG.includes(plainState(state));
}

/** A state as it is compared: another ending of its word means the same, as in «расторгнут» and «завершено». */
export function plainState(state: string): string {
  const plain = state.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
  return PAIR_STATES.find((each) => isFormOf(plain, each)) ?? plain;
}

/** «Утверждена» alone is no form of «утверждена приказом»: only a signed order says that. */
function isFormOf(word: string, state: PairState): boolean {
  const stem = state.slice(0, -1);
  return word.startsWith(stem) && !/\s/.test(state) && /^[а-я]{0,3}$/.test(word.slice(stem.length));
}
