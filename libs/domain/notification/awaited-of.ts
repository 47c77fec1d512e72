import type { Stage } from '../dispute/core/stage.js';
import { subjectsOf, getStage, type Dispute } from '../dispute/core/state.js';
import { awaitedInMediations } from './awaited-in-mediation.js';
import { pairParts, partsOf, type Subject } from '../dispute/core/subject.js';

type Awaits = (dispute: Dispute, subject: Subject) => string | undefined;

const complainant: Awaits = ({ complainantId }) => complainantId;
const respondent: Awaits = (_, subject) => partsOf(subject).respondentId;
const idOf = (subject: Subject): string => partsOf(subject).id ?? '';
const performer: Awaits = ({ undertakings }, subject) => undertakings[idOf(subject)]?.byId;

/** To whom it was promised. */
const otherSide: Awaits = ({ undertakings }, subject) => undertakings[idOf(subject)]?.toId;

const asked: Awaits = ({ negotiations, complainantId }, subject) => {
  const { proposerId, respondentId } = negotiations[idOf(subject)] ?? {};
  return proposerId === respondentId ? complainantId : respondentId;
};

/** The party whose act each of these stages waits for. */
const AWAITED: { readonly [S in Stage]?: Awaits } = {
  curing: complainant,
  'awaiting-counter-notice': respondent,
  'waiting-period': complainant,
  'awaiting-acceptance': complainant,
  'awaiting-consent': asked,
  'awaiting-performance': performer,
  'performance-check': otherSide,
  'breach-hearing': performer,
  'party-confirmation': ({ dictations }, subject) => dictations[idOf(subject)]?.partyId,
};

/**
 * What a party is awaited to do, each under a name that changes with its stage. Nothing of respondents who have not
 * been told of the dispute.
 */
export const awaitedOf = (dispute: Dispute, partyId: string): readonly string[] => [
  ...awaitedInMediations(dispute, partyId),
  ...subjectsOf(dispute).flatMap((subject) => {
    const { stage } = getStage(dispute, subject);
    const known =
      partyId === dispute.complainantId || dispute.matter !== undefined || isNoticed(dispute, partyId, subject);
    return known && AWAITED[stage]?.(dispute, subject) === partyId ? [`${stage}/${subject}`] : [];
  }),
];

const isNoticed = ({ noticed }: Dispute, partyId: string, subject: Subject): boolean =>
  noticed.some(
    (pair) =>
      pair.respondentId === partyId &&
      (partsOf(subject).kind !== 'pair' || pairParts(subject as never).itemId === pair.itemId),
  );
