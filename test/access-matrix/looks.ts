import { subjectsOf, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { partsOf, serviceSubject } from '#domain/dispute/core/subject.js';
import { DOCUMENT_SEEN } from '#domain/dispute/visibility/document-seen.js';
import { nothing } from '#domain/dispute/visibility/event-row.js';
import { EVENT_SEEN } from '#domain/dispute/visibility/event-seen.js';
import { KIND_SEEN } from '#domain/dispute/visibility/kind-seen.js';
import { nobody } from '#domain/dispute/visibility/letter-rules.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { PART_SEEN, seesPart, type SeenPart } from '#domain/dispute/visibility/sees-part.js';
import { never } from '#domain/dispute/visibility/subject-rules.js';
import { visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';
import type { ViewerSort } from '#domain/dispute/visibility/viewer.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { amy, ana, ben, cai, contextOf, max, mia, pia, shop } from '#domain/testing/core/actors.js';
import { everyStory } from '#domain/testing/core/every-event.js';
import { disputeAfter } from '#domain/testing/core/story.js';
import { mediating } from '#domain/testing/talks/mediation-stories.js';
import { EVENTS, KINDS, LETTERS, PARTS_SHOWN } from './seen.js';

/** The product's tables, each beside what is expected of it, and what a closed place in it holds. */
export const TABLES = {
  event: { rows: EVENT_SEEN, expected: EVENTS, closed: nothing },
  kind: { rows: KIND_SEEN, expected: KINDS, closed: never },
  letter: { rows: DOCUMENT_SEEN, expected: LETTERS, closed: nobody },
  part: { rows: PART_SEEN, expected: PARTS_SHOWN, closed: PART_SEEN.tasks.complainant },
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Nobody looks as the recipient of an export; what goes to it is held in the specs of exports. */
type LookingSort = Exclude<ViewerSort, 'recipient'>;

export const LETTER_OF: Readonly<Record<LookingSort, string>> = {
  staff: 'S',
  complainant: 'C',
  respondent: 'R',
  platform: 'P',
  mediator: 'M',
  askedMediator: 'm',
  expert: 'E',
  askedExpert: 'e',
  auditor: 'A',
};
const SORTS = Object.keys(LETTER_OF) as readonly LookingSort[];

/** `event ComplaintFiled by respondent`, and its like. */
type Place = string;
export const placeOf = (table: TableName, name: string, sort: ViewerSort): Place => `${table} ${name} by ${sort}`;

/** What is in the one and not in the other. */
export const without = (all: ReadonlySet<Place>, some: ReadonlySet<Place>): readonly Place[] =>
  [...all].filter((one) => !some.has(one));

/** What the rows by hand give to somebody. */
export const expectedPlaces = (): ReadonlySet<Place> =>
  new Set(
    TABLE_NAMES.flatMap((table) =>
      Object.entries(TABLES[table].expected).flatMap(([name, letters]) =>
        SORTS.filter((sort) => letters.includes(LETTER_OF[sort])).map((sort) => placeOf(table, name, sort)),
      ),
    ),
  );

/** What the product's rows are open for. */
export const openPlaces = (): ReadonlySet<Place> =>
  new Set(
    TABLE_NAMES.flatMap((table) =>
      Object.entries(TABLES[table].rows).flatMap(([name, row]) =>
        SORTS.filter((sort) => (row as Readonly<Record<string, unknown>>)[sort] !== TABLES[table].closed).map((sort) =>
          placeOf(table, name, sort),
        ),
      ),
    ),
  );

const acceptedAt = instant('2026-03-01T00:00:00Z');
const [stranger] = Object.values(disputeAfter(mediating).mediations);

/** The dispute, with a mediator and a panelist of each sort in it who are in none of its talks and panels but by office. */
const withNeutrals = (dispute: Dispute): Dispute => {
  const [panelId = 'panel-x'] = Object.keys(dispute.panels);
  const seat = { panelId, seat: 'member' as const };
  const taken = stranger && { ...stranger, parties: [], mediatorId: 'max', acceptedAt };
  return {
    ...dispute,
    seats: {
      ...dispute.seats,
      'seat-x': { ...seat, neutralId: 'ned', acceptedAt },
      'seat-y': { ...seat, neutralId: 'moe' },
    } as Dispute['seats'],
    mediations: {
      ...dispute.mediations,
      ...(taken && {
        'mediation-x': taken,
        'mediation-y': { ...taken, mediatorId: 'pia', acceptedAt: undefined } as never,
      }),
    },
  };
};

const ned: Actor = { kind: 'person', id: 'ned' };
const moe: Actor = { kind: 'person', id: 'moe' };
const LOOKERS: readonly Actor[] = [ana, ben, cai, shop, max, pia, ned, moe, mia, amy];

type Looked = { readonly past: readonly DisputeEvent[]; readonly dispute: Dispute; readonly viewer: Visibility };

/** Everybody looks at the end of every story that a domain spec plays: together they hold events of every type. */
const lookAll = (): readonly Looked[] =>
  everyStory.flatMap((past) => {
    const own = disputeAfter(past);
    if (own.complainantId === undefined) return [];
    return [own, withNeutrals(own)].flatMap((dispute) =>
      LOOKERS.flatMap((by) => {
        const viewer = lookAt(dispute, by);
        return viewer ? [{ past, dispute, viewer }] : [];
      }),
    );
  });

const lookAt = (dispute: Dispute, by: Actor): Visibility | undefined => {
  try {
    return visibilityOf(by, { dispute, context: contextOf(by) });
  } catch {
    return undefined; // a stranger here
  }
};

/** What they then know of. */
export function seenPlaces(): ReadonlySet<Place> {
  const seen = new Set<Place>();
  for (const { past, dispute, viewer } of lookAll()) {
    const { sort } = viewer;
    if (sort === undefined) continue;
    for (const event of past) if (redactEvent(event, viewer, dispute)) seen.add(placeOf('event', event.type, sort));
    for (const one of subjectsOf(dispute)) if (viewer.sees(one)) seen.add(placeOf('kind', partsOf(one).kind, sort));
    for (const { serviceId, document } of Object.values(dispute.services))
      if (viewer.sees(serviceSubject(serviceId))) seen.add(placeOf('letter', document, sort));
    for (const part of Object.keys(PART_SEEN) as SeenPart[])
      if (seesPart(viewer, part)) seen.add(placeOf('part', part, sort));
  }
  return seen;
}
