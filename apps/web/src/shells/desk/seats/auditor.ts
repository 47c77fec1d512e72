import type { PlaceRow } from '../place-row.js';

/** What an auditor has at the desk, beside the disputes that its mandates name, which are its home. */
export const AUDITOR: readonly PlaceRow[] = [];
