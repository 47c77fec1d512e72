import { searchOf, text } from '../../shared/desk/search.js';

/** The parts of the dispute's page, each with an address of its own. */
export const TABS = [
  'overview',
  'replay',
  'materials',
  'evidence',
  'documents',
  'timeline',
  'talks',
  'mediation',
  'work',
  'panel',
  'related',
  'exports',
  'notes',
  'access',
] as const;
export type DisputeTab = (typeof TABS)[number];

/** By what a tab is looked through; it stays in the address. */
export const disputeSearch = searchOf({
  subject: text,
  open: text,
  side: text,
  purpose: text,
  beside: text,
  linked: text,
  to: text,
  state: text,
  phase: text,
  by: text,
  text,
  at: text,
  as: text,
});
