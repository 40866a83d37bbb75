import { SETTINGS, type SettingKey, type Settings } from '../settings';
import { CHIEFS, COMMON_TOPIC, LOWEST } from '../sheet-values';
import { plain } from './overlap';
import { DEFAULT_POINTS, type Points } from './points';
import { METHODS, type Rules } from './round';
import { PARTS } from './terms';

/** More than so many points of one kind nobody means. */
const MOST = 1000;

const NUMBERS = ['leastFit', ...Object.keys(DEFAULT_POINTS).map((part) => `points:${part}`)] as SettingKey[];

const CHOICES = {
  method: METHODS,
  lowest: Object.values(LOWEST),
  chiefs: Object.values(CHIEFS),
  commonTopic: Object.values(COMMON_TOPIC),
};

/** The rules that the settings state; what cannot be read is as if nobody had changed it. */
export function rulesOf(settings: Settings): Rules {
  const points = Object.keys(DEFAULT_POINTS).map((part) => {
    const value = numberOf(settings, `points:${part}` as SettingKey);
    // Of the parts of the fit only the proportion counts, so 0,4 may weigh, too.
    return [part, PARTS.some((each) => each === part) ? value : Math.round(value)];
  });
  return {
    method: METHODS.find((method) => plain(method) === plain(settings.method)) ?? METHODS[0],
    points: Object.fromEntries(points) as Points,
    leastFit: Math.round(numberOf(settings, 'leastFit')),
    anyTopic: plain(settings.commonTopic) === plain(COMMON_TOPIC.any),
    chiefsMay: plain(settings.chiefs) === plain(CHIEFS.may),
    fair: plain(settings.lowest) === plain(LOWEST.raised),
  };
}

/** The settings that say something else than was taken. */
export function misread(settings: Settings): { key: SettingKey; given: string; taken: string }[] {
  const choices = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).flatMap((key) => {
    const isKnown = CHOICES[key].some((each) => plain(each) === plain(settings[key]));
    return isKnown ? [] : [{ key, taken: SETTINGS[key].value }];
  });
  const numbers = NUMBERS.flatMap((key) => {
    const taken = numberOf(settings, key);
    return taken === read(settings[key]) ? [] : [{ key, taken: String(taken) }];
  });
  return [...choices, ...numbers]
    .filter(({ key }) => settings[key].trim() !== '')
    .map((one) => ({ ...one, given: settings[one.key] }));
}

/** A number from 0 to the most there may be. */
function numberOf(settings: Settings, key: SettingKey): number {
  const value = read(settings[key]);
  const most = key === 'leastFit' ? 100 : MOST;
  return settings[key].trim() === '' || !(value >= 0) ? Number(SETTINGS[key].value) : Math.min(most, value);
}

function read(text: string): number {
  return Number(text.trim().replace(',', '.'));
}
