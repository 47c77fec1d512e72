import type { Stage } from '../dispute/core/stage.js';
import type { Dispute } from '../dispute/core/state.js';
import { partsOf, type Subject } from '../dispute/core/subject.js';
import { decisionOf } from '../dispute/core/decisions.js';
import type { Panel } from '../dispute/panel/panel/state.js';

type Parties = (dispute: Dispute, subject: Subject) => readonly (string | undefined)[];

const idOf = (subject: Subject): string => partsOf(subject).id ?? '';
const complainant: Parties = ({ complainantId }) => [complainantId];
const performer: Parties = ({ undertakings }, subject) => [undertakings[idOf(subject)]?.byId];
const reviewed: Parties = ({ reviews }, subject) => {
  const { aboutId, warnedAt } = reviews[idOf(subject)] ?? {};
  return warnedAt === undefined ? [] : [aboutId];
};

const sides: Parties = ({ negotiations, complainantId }, subject) => {
  const negotiation = negotiations[idOf(subject)];
  return negotiation ? [complainantId, negotiation.respondentId] : [];
};

/** Parties of a mediation, but those who have done their part. */
const inMediation =
  (hasDone: 'consents' | 'choices' | 'none'): Parties =>
  ({ mediations }, subject) => {
    const mediation = mediations[idOf(subject)];
    const done = hasDone === 'none' ? {} : (mediation?.[hasDone] ?? {});
    return (mediation?.parties ?? []).filter((party) => !Object.hasOwn(done, party));
  };

/** Parties before a panel, but those who have done their part. */
const beforePanel =
  (hasDone: (panel: Panel, party: string, dispute: Dispute) => boolean): Parties =>
  (dispute, subject) => {
    const panel = dispute.panels[idOf(subject)];
    return panel ? panel.parties.filter((party) => !hasDone(panel, party, dispute)) : [];
  };

/** Whose act each stage waits for, as long as it has not been done; of a stage without a row nobody is reminded. */
export const REMINDED_PARTIES = {
  curing: complainant,
  'awaiting-counter-notice': (_, subject) => [partsOf(subject).respondentId],
  'waiting-period': complainant,
  'awaiting-acceptance': complainant,
  kept: complainant,
  urged: complainant,
  'party-confirmation': ({ dictations }, subject) => [dictations[idOf(subject)]?.partyId],
  'awaiting-consent': (dispute, subject) =>
    sides(dispute, subject).filter((party) => party !== dispute.negotiations[idOf(subject)]?.proposerId),
  negotiation: sides,
  'awaiting-performance': performer,
  'performance-check': ({ undertakings }, subject) => [undertakings[idOf(subject)]?.toId],
  'breach-hearing': performer,
  'mediation-consent': inMediation('consents'),
  'choosing-mediator': inMediation('choices'),
  mediation: inMediation('none'),
  'faith-reply': reviewed,
  'faith-appeal': reviewed,
  'panel-consent': beforePanel(({ bound }, party) => bound[party] !== undefined),
  'draw-nonces': beforePanel(({ draw }, party) => draw?.nonces.some(({ partyId }) => partyId === party) === true),
  striking: beforePanel(({ list }, party) => list?.returned[party] !== undefined),
  nominating: beforePanel(
    ({ nominated }, party, { complainantId }) =>
      nominated[party === complainantId ? 'complainant' : 'respondents'] !== undefined,
  ),
  submissions: beforePanel((panel, party, dispute) => {
    const [, decision] =
      Object.entries(dispute.panels).flatMap(([id, one]) =>
        one === panel ? [decisionOf(dispute, id) ?? []] : [],
      )[0] ?? [];
    const { round, submissions = {} } = decision ?? {};
    const asked = round?.partyIds.includes(party) === true;
    return !asked || Object.values(submissions).some((one) => one.partyId === party && one.round === round.number);
  }),
  'decision-review': ({ decisions, panels }, subject) => panels[decisions[idOf(subject)]?.panelId ?? '']?.parties ?? [],
} as const satisfies { readonly [S in Stage]?: Parties };

export type RemindedStage = keyof typeof REMINDED_PARTIES;

/** The parties that the stage of a subject waits for. */
export const partiesOf = (stage: RemindedStage, dispute: Dispute, subject: Subject): readonly string[] =>
  REMINDED_PARTIES[stage](dispute, subject).filter((party) => party !== undefined);

export const isRemindedStage = (stage: Stage): stage is RemindedStage => Object.hasOwn(REMINDED_PARTIES, stage);
