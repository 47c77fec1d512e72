import { redactEvent } from '../dispute/visibility/redact-event.js';
import { visibilityOf } from '../dispute/visibility/visibility.js';
import { noContext } from '../dispute/core/decision-context.js';
import type { Dispute, DisputeEvent } from '../dispute/core/state.js';
import { taskOwner } from '../dispute/intake/charge/task-owner.js';
import type { Actor, Instant } from '../kernel/message.js';
import { askedOfNeutrals } from './asked-of-neutrals.js';
import { awaitedOf } from './awaited-of.js';
import { EVENT_TOLD } from './event-told.js';
import type { Topic } from './preferences.js';

/** What somebody may be told: that there is something, never what. Whoever did it is not told. */
export type Told = {
  readonly topic: Topic;
  /** Everybody who acts for a party, or one person by its account. */
  readonly to: { readonly partyId: string } | { readonly accountId: string };
  readonly notToAccountId?: string;
};

/** An event with what stands beside it in the log. */
export type Happened = DisputeEvent & {
  readonly meta: { readonly by: Actor; readonly at: Instant; readonly command: string };
};

/** Whom these events of one dispute concern, in which way; each once. */
export const notificationsOf = (before: Dispute, after: Dispute, events: readonly Happened[]): readonly Told[] => [
  ...[...new Set([after.complainantId, ...knownRespondents(after)])].flatMap((partyId) =>
    partyId === undefined ? [] : toldParty(before, after, events, partyId),
  ),
  ...toldNeutrals(before, after, events),
  ...toldStaff(before, after, events),
];

/** Those who know of the dispute: of one that was opened for mediation everybody named in it. */
const knownRespondents = ({ matter, noticed, respondents }: Dispute): readonly string[] =>
  (matter === undefined ? noticed : respondents).map(({ respondentId }) => respondentId);

/** Neutrals by their accounts, of what is awaited from each, and when a room of theirs was opened to the staff. */
const toldNeutrals = (before: Dispute, after: Dispute, events: readonly Happened[]): readonly Told[] => {
  const known = new Set(askedOfNeutrals(before).map(({ name }) => name));
  const author = soleAuthor(events);
  const not = author !== undefined && { notToAccountId: author };
  const read = events.flatMap((event) =>
    event.type === 'RoomReadingAllowed' ? (after.rooms[event.data.roomId]?.members.personIds ?? []) : [],
  );
  return [
    ...askedOfNeutrals(after)
      .filter(({ name }) => !known.has(name))
      // whoever takes the last seat does not know that it was the last
      .map(({ accountId, asked }) => ({ topic: 'act' as const, to: { accountId }, ...(asked !== 'read-file' && not) })),
    ...read.map((accountId) => ({ topic: 'news' as const, to: { accountId }, ...not })),
  ];
};

const toldParty = (before: Dispute, after: Dispute, events: readonly Happened[], partyId: string): readonly Told[] => {
  const known = new Set(awaitedOf(before, partyId));
  const author = soleAuthor(events);
  const to = { to: { partyId }, ...(author !== undefined && { notToAccountId: author }) };
  const visibility = visibilityOf(
    { kind: 'person', id: '', onBehalfOf: partyId },
    { dispute: after, context: { ...noContext, mayActFor: [partyId] } },
  );
  const seen = events.filter((event) => !isEnginesOwn(event) && redactEvent(event, visibility, after));
  const pressing = seen.some(({ type }) => EVENT_TOLD[type] === 'pressing');
  if (pressing || awaitedOf(after, partyId).some((one) => !known.has(one))) return [{ topic: 'act', ...to }];
  return seen.some((event) => EVENT_TOLD[event.type] === 'news' && !isServed(event, events, partyId))
    ? [{ topic: 'news', ...to }]
    : [];
};

/** A neutral is gone: the engine alone can say so, and the parties hear of it as of one who declines. */
export const GONE_BY_ENGINE: readonly DisputeEvent['type'][] = ['ExpertDeclined', 'MediatorDeclined'];

const isEnginesOwn = ({ type, meta: { by } }: Happened): boolean =>
  by.kind === 'engine' && !GONE_BY_ENGINE.includes(type);

/** Legal service tells the party of the same act, at once and with all its words. */
const isServed = ({ meta: { command, at } }: Happened, events: readonly Happened[], partyId: string): boolean =>
  events.some(
    (event) =>
      event.type === 'ServiceOrdered' &&
      event.data.addressee.kind === 'party' &&
      event.data.addressee.id === partyId &&
      event.meta.command === command &&
      event.meta.at === at,
  );

const toldStaff = (before: Dispute, after: Dispute, events: readonly Happened[]): readonly Told[] => {
  const { caseManagerId } = after;
  const fresh = Object.entries(after.tasks).flatMap(([key, task]) => (before.tasks[key] === undefined ? [task] : []));
  const author = soleAuthor(events);
  const owners = fresh.flatMap((task) => taskOwner(after, task) ?? caseManagerId ?? []);
  const people = [...new Set([...owners, ...events.flatMap(standsBy), ...events.flatMap(calledIn)])];
  const not = author !== undefined && { notToAccountId: author };
  return [
    ...people.map((accountId) => ({ topic: 'task' as const, to: { accountId }, ...not })),
    ...[...new Set(events.flatMap(relieved))]
      .filter((accountId) => !people.includes(accountId))
      .map((accountId) => ({ topic: 'news' as const, to: { accountId }, ...not })),
  ];
};

/** Who has the dispute from now on, or is called to a task of it beside its owner. */
const calledIn = (event: Happened): readonly string[] =>
  (event.type === 'CaseManagerAssigned' || event.type === 'TaskEscalated') && event.data.toId !== undefined
    ? [event.data.toId]
    : [];

/** Who had it until now. */
const relieved = (event: Happened): readonly string[] =>
  event.type === 'CaseManagerAssigned' && event.data.fromId !== undefined ? [event.data.fromId] : [];

/** Who stands by while a last day is asked about, and who has the question next. */
const standsBy = (event: Happened): readonly string[] => {
  if (event.type === 'UncertainDayReached') return event.data.deputyId === undefined ? [] : [event.data.deputyId];
  return event.type === 'UncertainDayPassedOn' && event.data.toOfficerId !== undefined ? [event.data.toOfficerId] : [];
};

/** The person who did all of it. */
const soleAuthor = (events: readonly Happened[]): string | undefined => {
  const authors = new Set(
    events
      .filter(({ meta: { by } }) => by.kind !== 'engine')
      .map(({ meta: { by } }) => (by.kind === 'person' ? by.id : '')),
  );
  const [author] = authors;
  return authors.size === 1 && author ? author : undefined;
};
