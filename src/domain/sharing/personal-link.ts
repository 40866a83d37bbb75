/** Where the code or the name of a person goes in a pattern of personal links. */
const PLACE = '{}';

/** The pattern of a form's personal links out of one that was made for `sample`; '' where the sample is not in it. */
export function linkPattern(prefilled: string, sample: string): string {
  const written = encodeURIComponent(sample);
  const at = prefilled.toUpperCase().indexOf(written.toUpperCase());
  return at < 0 ? '' : `${prefilled.slice(0, at)}${PLACE}${prefilled.slice(at + written.length)}`;
}

/** A form's link with a code or a name filled in; '' where the form has no such question. */
export function personalLink(pattern: string, value: string): string {
  return pattern.replace(PLACE, () => encodeURIComponent(value));
}
