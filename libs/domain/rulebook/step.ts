import type { Ruled } from './ruled.js';
import type { Period } from '../calendar/period.js';

export type Step = Ruled & { readonly within: Period };
