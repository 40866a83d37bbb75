import { listedWith } from '../listed';
import { counted } from './counted';

/** Lines behind dots for a window: the first so many, and how many more there are. */
export const listed = listedWith((count) => `и ещё ${counted(count, 'строка', 'строки', 'строк')}`);
