type Phrase = readonly [RegExp, string];

const NUMBER_WORDS: readonly Phrase[] = [
  [/\bfirst\b/g, '1'],
  [/\bsecond\b/g, '2'],
  [/\bthird\b/g, '3'],
  [/\bfourth\b/g, '4'],
  [/\blast\b/g, 'последняя'],
  [/\bonce\b/g, '1 раз'],
  [/\btwice\b/g, '2 раза'],
  [/\b(\d+|two|three|four)\s+times\b/g, '$1 раза'],
  [/\btwo\b/g, '2'],
  [/\bthree\b/g, '3'],
  [/\bfour\b/g, '4'],
];

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** English deadlines, phrase by phrase, the longer ones first. */
const PHRASES: readonly Phrase[] = [
  [new RegExp(`\\b(${MONTHS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(,?\\s+\\d{4})?`, 'g'), '$2 $1$3'],
  [/(\d)(?:st|nd|rd|th)\b/g, '$1'],
  [/\bof the following month\b/g, ''],
  [/\b(\d{1,2})\s+(?:day )?of (?:each|every|the) month\b/g, '$1 числа каждого месяца'],
  [/\b(?:academic|school)\s+year\b/g, 'учгод'],
  [
    /\b(?:throughout|during|over|within|across|all through)\s+(?:the\s+)?(?:whole\s+|entire\s+)?(?:year|учгод)\b/g,
    'в течение учгод',
  ],
  [
    /\b(?:throughout|during|over|within|across|all through)\s+(?:the\s+)?(?:whole\s+|entire\s+)?учгод/g,
    'в течение учгод',
  ],
  [/\ball\s+year(?:\s+round)?\b|\byear-round\b/g, 'в течение учгод'],
  [/\bthroughout\s+(?:the\s+)?(?:whole\s+)?(?:period|programme|program|project)\b/g, 'в течение всего периода'],
  [/\b(?:biweekly|fortnightly|every (?:2|other) weeks?)\b/g, '1 раз в 2 недели'],
  [/\b(?:during|within|throughout)\s+(?=(?:the\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g, ''],
  [/\b(?:monthly|every month|each month)\b/g, 'ежемесячно'],
  [/\b(?:weekly|every week|each week)\b/g, 'еженедельно'],
  [/\b(?:daily|every day)\b/g, 'ежедневно'],
  [/\b(?:quarterly|every quarter|each quarter)\b/g, 'ежеквартально'],
  [/\b(?:annually|yearly|every year|each year)\b/g, 'ежегодно'],
  [/\b(?:a|per|in a|each|every)\s+(?:year|учгод)/g, 'в год'],
  [/\b(?:a|per|in a)\s+month\b/g, 'в месяц'],
  [/\b(?:a|per|in a)\s+week\b/g, 'в неделю'],
  [/\b(?:a|per|in a)\s+quarter\b/g, 'в квартал'],
  [/\b(?:a|per|in a)\s+(?:half-year|semester)\b/g, 'в полугодие'],
  [/\b(?:a|per|in a|each|every)\s+(?:school\s+)?term\b/g, 'в четверть'],
  [/\bat least\b/g, 'не реже'],
  [
    /\b(?:ongoing|continuous(?:ly)?|constantly|permanent(?:ly)?|on an ongoing basis|regularly|at all times)\b/g,
    'постоянно',
  ],
  [/\b(?:as|when|if|where)\s+(?:needed|required|necessary)\b|\bon (?:request|demand)\b/g, 'по мере необходимости'],
  [/\bbetween\s+(.+?)\s+and\s+/g, 'с $1 по '],
  [/\bfrom\s+(.+?)\s+(?:to|until|till|through)\s+/g, 'с $1 по '],
  [/\b(?:no|not)\s+earlier than\b|\bstarting from\b/g, 'не ранее'],
  [/\b(?:by|before|until|till|up to)\s+(?:the\s+)?(?:end of|late)\s+/g, 'до конца '],
  [/\b(?:no|not)\s+later than\b|\b(?:by|before|until|till|due by|due on|due|up to)\b/g, 'до'],
  [/\b(?:at\s+)?(?:the\s+)?(?:beginning|start) of\b|\bearly\b/g, 'начало'],
  [/\b(?:in\s+)?(?:the\s+)?middle of\b|\bmid[- ]?/g, 'середина '],
  [/\b(?:at\s+)?(?:the\s+)?end of\b|\blate\b/g, 'конец'],
  [/\bq([1-4])\b/g, '$1 квартал'],
  [/\bquarter\b/g, 'квартал'],
  [/\bhalf of\b/g, 'половина'],
  [/\b(?:half-year|semester)\b/g, 'полугодие'],
  [/\bhalf\b/g, 'половина'],
  [/\bweeks? of\b|\bweeks?\b/g, 'неделя'],
  [/\band\b/g, 'и'],
  [/\b(?:to|through)\b/g, '-'],
  [/\b(?:in|on|of|the|at)\b/g, ' '],
  [/\s*-\s*/g, '-'],
  [/\s+/g, ' '],
];

/** An English deadline in the Russian words that the patterns know; a Russian one is left as it is. */
export function inRussian(text: string): string {
  if (/[а-яё]/.test(text) || !/[a-z]/.test(text)) return text;
  return [...NUMBER_WORDS, ...PHRASES].reduce((rest, [phrase, by]) => rest.replace(phrase, by), text).trim();
}
