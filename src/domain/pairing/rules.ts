import type { SettingKey, Settings } from '../settings';
import { CHIEFS, LOWEST } from '../sheet-values';
import { plain } from './overlap';
import { DEFAULT_POINTS, type Points } from './points';
import { METHODS, type Rules } from './round';

/** More than so many points of one kind nobody means. */
const MOST = 1000;

/** The rules that the settings state; what cannot be read is as if nobody had changed it. */
export function rulesOf(settings: Settings): Rules {
  const points = Object.entries(DEFAULT_POINTS).map(([part, usual]) => {
    return [part, countIn(settings[`points:${part}` as SettingKey], usual, MOST)];
  });
  return {
    method: METHODS.find((method) => plain(method) === plain(settings.method)) ?? METHODS[0],
    points: Object.fromEntries(points) as Points,
    leastFit: countIn(settings.leastFit, 0, 100),
    chiefsMay: plain(settings.chiefs) === plain(CHIEFS.may),
    fair: plain(settings.lowest) === plain(LOWEST.raised),
  };
}

/** A whole number from 0 to the most there may be. */
function countIn(text: string, usual: number, most: number): number {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !(value >= 0) ? usual : Math.min(most, Math.round(value));
}
