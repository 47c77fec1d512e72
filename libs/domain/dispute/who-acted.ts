import type { Actor, Event } from '../kernel/message.js';
import { ACTIONS, type DisputeCommand } from './actions.js';
import type { Role } from './core/decision-context.js';
import type { Held, Office, Offices } from './core/offices.js';
import type { Dispute, DisputeEvent } from './core/state.js';
import { panelSubject, reviewSubject } from './core/subject.js';

/** Under which somebody speaks for a party. */
export const partyKey = (partyId: string): string => `party:${partyId}`;

/** An event with who did it, by which command and with which duties, as the log holds it. */
export type Done = Event & {
  readonly meta: { readonly by: Actor; readonly command: string; readonly reliedOn?: object };
};

/** Acts of staff that are offices of their own; all others are handling the dispute. */
const OFFICE_OF: { readonly [C in DisputeCommand['type']]?: Office } = {
  DecideChallenge: 'challenge-decider',
  ReleaseDecision: 'decision-second',
  ReturnDecision: 'decision-second',
  OpenReview: 'review-opener',
  RefuseReview: 'review-opener',
  OpenFaithReview: 'finder',
  WarnOfFaithReview: 'finder',
  ProposeFaithFinding: 'finder',
  SecondFaithFinding: 'finder',
  ReturnFaithFinding: 'finder',
  DecideFaithAppeal: 'appeal-decider',
  SecondUrgentMeasure: 'seconder',
  AgreeReferral: 'seconder',
  AllowRoomReading: 'seconder',
  ApprovePublication: 'seconder',
  RefusePublication: 'seconder',
  AnswerPanelContact: 'seconder',
};

const PARTIES: readonly Role[] = ['complainant', 'respondent', 'addressee', 'participant', 'guarantor', 'beneficiary'];

/**
 * Who acted in a dispute, and in which office, by its log: what its events say of who did them, not by whom it was once
 * to be handled. Rooms are entered by those alone who have an office already.
 */
export const officesIn = (events: readonly Done[], dispute: Dispute): Offices => {
  const held = new Map<string, Map<string, Held>>();
  const note = (accountId: string, { office, about }: Held): void => {
    const own = held.get(accountId) ?? new Map<string, Held>();
    own.set(`${office} ${about ?? ''}`, { office, ...(about !== undefined && { about }) });
    held.set(accountId, own);
  };
  const isNeutral = (id: string): boolean =>
    [...(held.get(id)?.values() ?? [])].some(({ office }) => office === 'mediator' || office === 'expert');
  for (const event of events) {
    const neutral = neutralOf(event as unknown as DisputeEvent);
    if (neutral) note(neutral.id, neutral);
    const { by } = event.meta;
    if (by.kind !== 'person') continue;
    const office = actedAs(event.meta, dispute, isNeutral);
    if (office !== undefined) note(by.id, { office, ...aboutOf(event.data, office, by, dispute) });
  }
  return Object.fromEntries([...held].map(([id, own]) => [id, [...own.values()]]));
};

/** Everybody who did something in it or sat in it as a neutral: a hold on one of them keeps the file whole. */
export const accountsIn = (events: readonly Done[]): readonly string[] => [
  ...new Set(
    events.flatMap((event) => {
      const { by } = event.meta;
      const neutral = neutralOf(event as unknown as DisputeEvent);
      return [...(by.kind === 'person' ? [by.id] : []), ...(neutral ? [neutral.id] : [])];
    }),
  ),
];

type Neutral = Held & { readonly id: string };

const neutralOf = (event: DisputeEvent): Neutral | undefined => {
  if (event.type === 'MediatorAccepted') return { id: event.data.mediatorId, office: 'mediator' };
  if (event.type !== 'ExpertAccepted') return undefined;
  return { id: event.data.neutralId, office: 'expert', about: panelSubject(event.data.panelId) };
};

const actedAs = (
  { by: { id, onBehalfOf }, command, reliedOn }: Done['meta'],
  dispute: Dispute,
  isNeutral: (id: string) => boolean,
): Office | undefined => {
  const name = command as DisputeCommand['type'];
  // what came about in a room came from its members
  if (!Object.hasOwn(ACTIONS, name)) return onBehalfOf === undefined ? undefined : 'representative';
  const by: readonly Role[] = ACTIONS[name].by;
  // whoever writes down what a party says names that party, and acts for the association all the same
  const { duties = [] } = (reliedOn ?? {}) as { readonly duties?: readonly string[] };
  const asStaff = by.includes('case-manager') && duties.includes('case-manager');
  if (!asStaff && onBehalfOf !== undefined && by.some((role) => PARTIES.includes(role)) && isParty(onBehalfOf, dispute))
    return 'representative';
  if (!by.includes('case-manager') || (isNeutral(id) && by.some((role) => role === 'mediator' || role === 'expert')))
    return undefined;
  return OFFICE_OF[name] ?? 'case-manager';
};

const isParty = (id: string, { complainantId, respondents }: Dispute): boolean =>
  id === complainantId || respondents.some(({ respondentId }) => respondentId === id);

/** The panel or review that an act was on, as far as an office is about one; of who speaks for a party, that party. */
const aboutOf = (
  data: object,
  office: Office,
  { onBehalfOf = '' }: Actor,
  { decisions, seats }: Dispute,
): Pick<Held, 'about'> => {
  const { panelId, decisionId, seatId, reviewId } = data as Readonly<Record<string, string | undefined>>;
  if (office === 'representative') return { about: partyKey(onBehalfOf) };
  if (office === 'finder' || office === 'appeal-decider')
    return reviewId === undefined ? {} : { about: reviewSubject(reviewId) };
  const panel = panelId ?? decisions[decisionId ?? '']?.panelId ?? seats[seatId ?? '']?.panelId;
  return panel === undefined ? {} : { about: panelSubject(panel) };
};
