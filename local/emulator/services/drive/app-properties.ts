import { ApiError } from '../api-error';

/** What a request says about `appProperties`; null takes a property away. */
export type PropertyChanges = Record<string, string | null>;

const MOST_BYTES = 124;
const MOST_PROPERTIES = 30;

/** The properties of a file after a request. */
export function mergedProperties(
  current: Record<string, string>,
  changes: PropertyChanges = {},
): Record<string, string> {
  const merged = Object.entries({ ...current, ...changes }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(merged.map(([key, value]) => [key, String(value)]));
}

/**
 * The same properties, unless they break a limit: 30 of them, each of 124 bytes with its key
 * (developers.google.com/workspace/drive/api/guides/properties).
 */
export function checkedProperties(properties: Record<string, string>, method: string): Record<string, string> {
  const entries = Object.entries(properties);
  if (entries.length > MOST_PROPERTIES) {
    throw new ApiError(method, `Only ${MOST_PROPERTIES} private properties are allowed per file.`);
  }
  for (const [key, value] of entries) {
    if (Buffer.byteLength(key + value) <= MOST_BYTES) continue;
    throw new ApiError(method, `The property ${key} is longer than ${MOST_BYTES} bytes together with its value.`);
  }
  return properties;
}
