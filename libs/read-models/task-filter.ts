import type { TaskOffice } from '#domain/access/administration-tasks.js';
import type { Instant } from '#domain/kernel/message.js';

/** Which tasks are asked for; what is not said is not asked. */
export type TaskFilter = {
  /** Owned by one of these, or called to by the first of them. */
  readonly ownerIds?: readonly string[];
  readonly unowned?: true;
  readonly escalated?: true;
  readonly kind?: string;
  readonly priority?: string;
  /** A part of the dispute's number. */
  readonly search?: string;
  /** None of these disputes, and none of these parties or platforms. */
  readonly except: ReadonlySet<string>;
  readonly conflicts: readonly string[];
  /** Checks of identities that end by then are to be renewed. */
  readonly renewableBy: Instant;
  /** Who asks: of complaints about people in office nobody sees another's, and nobody is a second person to itself. */
  readonly readerId: string;
  /** In which offices: each has its own tasks. */
  readonly offices: readonly TaskOffice[];
  /** What the reader set aside until later than this stands aside. */
  readonly now: Instant;
};

/** The parameters of `FILTERED`, $1 to $13. */
export const valuesOf = (associationId: string, filter: TaskFilter): readonly unknown[] => [
  associationId,
  [...filter.except],
  filter.conflicts,
  filter.ownerIds,
  filter.unowned,
  filter.escalated,
  filter.kind,
  filter.priority,
  filter.search === undefined ? undefined : `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`,
  filter.renewableBy,
  filter.readerId,
  filter.offices,
  filter.now,
];
