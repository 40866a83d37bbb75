/** The rows from the first that meets a condition to the last, with those between: they are written in one call. */
export function blockOf<R>(rows: readonly R[], meets: (row: R) => boolean): readonly R[] {
  const places = rows.flatMap((row, place) => (meets(row) ? [place] : []));
  return rows.slice(places[0] ?? 0, (places[places.length - 1] ?? -1) + 1);
}
