/** How long a note is worth reading, in seconds: longer than any unit of work takes. */
const LASTS = 120;

/** Notes how far a long run is, for windows that are open meanwhile: cells would cost it a second each time. */
export function noteProgress(note: string): void {
  CacheService.getDocumentCache()?.put('progress', note, LASTS);
}

/** What was noted last; '' where that is long ago. */
export function notedProgress(): string {
  return CacheService.getDocumentCache()?.get('progress') ?? '';
}

/** Lets the run that is at a job know that it should look at the sheet. */
export function askToStop(job: string): void {
  CacheService.getDocumentCache()?.put('stop', job, LASTS);
}

/** Whether a stop of the job was asked for since this was asked last. */
export function wasAskedToStop(job: string): boolean {
  const cache = CacheService.getDocumentCache();
  if (cache?.get('stop') !== job) return false;
  cache.remove('stop');
  return true;
}
