/** A number with its noun: 1 пара, 2 пары, 5 пар, 11 пар, 21 пара. */
export function counted(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  if (units === 1) return `${count} ${one}`;
  return `${count} ${units >= 2 && units <= 4 ? few : many}`;
}
