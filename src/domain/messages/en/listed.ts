import { listedWith } from '../listed';

/** Lines behind dots for a window: the first so many, and how many more there are. */
export const listed = listedWith((count) => `and ${count} more lines`);
