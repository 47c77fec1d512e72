import { EXCLUDES, OFFICES, type Bar, type Held, type Office } from './offices.js';
import type { DecisionContext } from './decision-context.js';
import type { Dispute } from './state.js';
import { panelSubject, reviewSubject } from './subject.js';

/** What is sought, and what it is about where that is less than the dispute. */
export type Sought = { readonly office: Office; readonly about?: string };

export type Known = { readonly dispute: Dispute; readonly context: Pick<DecisionContext, 'offices'> };

/**
 * Why this account may not hold what it seeks; undefined where it may. Everything that proposes, chooses, appoints,
 * accepts, or acts in an office asks here, the menu too.
 */
export const barTo = (accountId: string, sought: Sought, known: Known): Bar | undefined => {
  for (const office of OFFICES) {
    const bar = EXCLUDES[office][sought.office];
    if (bar && isHeld(accountId, office, bar.from === 'same' ? sought.about : undefined, known, bar.from)) return bar;
  }
  return undefined;
};

const isHeld = (
  accountId: string,
  office: Office,
  about: string | undefined,
  { dispute, context }: Known,
  from: Bar['from'],
): boolean => {
  if (from === 'same' && about === undefined) return false;
  const recorded = context.offices?.[accountId]?.filter((one) => one.office === office) ?? [];
  const fits = (one: Pick<Held, 'about'>) => from === 'dispute' || one.about === about;
  return recorded.some(fits) || STANDING[office](dispute, accountId).some((one) => fits({ about: one }));
};

/** What stands in the dispute itself of an office: what it is about, once for each; '' for the whole dispute. */
const STANDING: { readonly [O in Office]: (dispute: Dispute, accountId: string) => readonly string[] } = {
  'case-manager': ({ caseManagerId, decisions }, id) => [
    ...(caseManagerId === id ? [''] : []),
    ...Object.values(decisions).flatMap(({ panelId, corrections }) =>
      corrections.some(({ correctedBy }) => correctedBy === id) ? [panelSubject(panelId)] : [],
    ),
  ],
  mediator: ({ mediations }, id) =>
    Object.values(mediations).flatMap((one) => (one.mediatorId === id && one.acceptedAt !== undefined ? [''] : [])),
  expert: ({ seats, panels, decisions }, id) => [
    ...Object.values(seats).flatMap((seat) =>
      seat.neutralId === id && seat.acceptedAt !== undefined ? [panelSubject(seat.panelId)] : [],
    ),
    ...Object.entries(panels).flatMap(([panelId, { members }]) =>
      members.some(({ neutralId }) => neutralId === id) ? [panelSubject(panelId)] : [],
    ),
    ...Object.values(decisions).flatMap(({ panelId, made }) =>
      made?.panelistIds.includes(id) ? [panelSubject(panelId)] : [],
    ),
  ],
  representative: () => [],
  'challenge-decider': () => [],
  'decision-second': ({ decisions }, id) =>
    Object.values(decisions).flatMap(({ panelId, issued }) =>
      issued?.seconderId === id ? [panelSubject(panelId)] : [],
    ),
  'review-opener': () => [],
  finder: ({ reviews }, id) =>
    Object.entries(reviews).flatMap(([reviewId, { touched }]) =>
      touched.some(({ accountId }) => accountId === id) ? [reviewSubject(reviewId)] : [],
    ),
  'appeal-decider': () => [],
  proposer: (dispute, id) => standingProposals(dispute).flatMap(([about, by]) => (by === id ? [about] : [])),
  seconder: () => [],
};

/** Under which a text that is to be published waits for its second person. */
export const publicationKey = (publicationId: string): string => `publication:${publicationId}`;
/** Under which a report of contact with a panelist waits for somebody else than who made it. */
export const contactKey = (contactId: string): string => `contact:${contactId}`;

/**
 * Everything that waits for a second person now, and who put it up. A panelist who reports that somebody came to it
 * does so as a panelist: it holds no other office by it, and goes on.
 */
const standingProposals = (dispute: Dispute): readonly (readonly [about: string, by: string])[] => {
  const { urgent, referrals, rooms, dictations, decisions, reviews, seats } = dispute;
  const sits = (id: string): boolean => Object.values(seats).some(({ neutralId }) => neutralId === id);
  return [
    ...Object.entries(urgent).flatMap(([id, { proposal }]) => of(`urgent:${id}`, proposal?.officerId)),
    ...Object.entries(referrals).flatMap(([id, { proposal }]) => of(`referral:${id}`, proposal?.officerId)),
    ...Object.entries(rooms).flatMap(([id, { reading }]) => of(`room:${id}`, reading?.askedBy)),
    ...Object.entries(dictations).flatMap(([id, { takenBy }]) => of(`dictation:${id}`, takenBy)),
    ...Object.entries(reviews).flatMap(([id, { proposal }]) => of(`review:${id}`, proposal?.proposer.accountId)),
    ...Object.values(decisions).flatMap(({ proposed, contacts }) => [
      ...(proposed ? of(publicationKey(proposed.publicationId), proposed.proposedBy) : []),
      ...Object.entries(contacts).flatMap(([id, { reporterId }]) =>
        sits(reporterId) ? [] : of(contactKey(id), reporterId),
      ),
    ]),
  ];
};

const of = (about: string, by: string | undefined): readonly (readonly [string, string])[] =>
  by === undefined ? [] : [[about, by]];
