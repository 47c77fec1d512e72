import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Words } from '#messages/locale.js';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import type { Office } from '../../shared/desk/use-desk.js';

/** The groups of the side bar, in their order. */
export const GROUPS = {
  work: undefined,
  records: W.records,
  people: W.people,
  settings: W.settings,
} as const satisfies Record<string, Words | undefined>;

export type PlaceRow = {
  /** Its first part of the address; the home has none. */
  readonly path: string;
  readonly words: Words;
  readonly icon: LucideIcon;
  readonly group: keyof typeof GROUPS;
  /** Who has it; the API asks anew at each call. */
  readonly offices: readonly Office[];
  readonly page: ComponentType;
  /** Pages below it: what stands behind its address, `$rightId`. */
  readonly below?: Readonly<Record<string, ComponentType>>;
  /** What of the counts of tasks stands beside it. */
  readonly count?: 'mine' | 'unowned';
};
