import type { Precondition } from './can-succeed.js';
import { awardOn } from './panel/award/award-on.js';
import { runningMediation } from './talks/mediation/mediations.js';
import { pairOf } from './core/pairs.js';
import { mayGoToPanel, mayGoWithoutPairs } from './panel/panel/entries.js';
import { runningPanel } from './panel/panel/panels.js';
import type { Dispute } from './core/state.js';
import { partsOf, type PairSubject } from './core/subject.js';

/** A respondent's own pairs: how far another's have got no button may tell it. */
const ownNoticed = ({ noticed: all, complainantId }: Dispute, party: string | undefined): Dispute['noticed'] =>
  party === undefined || party === complainantId ? all : all.filter(({ respondentId }) => respondentId === party);

/** When what can be done about a panel would come to something. */
export const PANELS = {
  RequestPanel: (dispute, _, { panel }, party) =>
    panel !== undefined &&
    runningPanel(dispute) === undefined &&
    runningMediation(dispute) === undefined &&
    (dispute.matter === undefined
      ? ownNoticed(dispute, party).some((pair) => mayGoToPanel(dispute, pairOf(pair), panel.entries))
      : mayGoWithoutPairs(dispute, panel.entries)),
  ConsentToPanel: ({ panels }, subject, _, party) =>
    party !== undefined && panels[partsOf(subject).id ?? '']?.bound[party]?.basis !== 'submission',
  WithdrawPanelConsent: ({ panels }, subject, _, party) =>
    party !== undefined && panels[partsOf(subject).id ?? '']?.bound[party]?.basis === 'submission',
  ContributeNonce: ({ panels }, subject, _, party) =>
    party !== undefined &&
    panels[partsOf(subject).id ?? '']?.draw?.nonces.every(({ partyId }) => partyId !== party) === true,
  ReturnExpertList: ({ panels }, subject, _, party) =>
    party !== undefined && panels[partsOf(subject).id ?? '']?.list?.returned[party] === undefined,
  NominateExpert: ({ panels, complainantId }, subject, _, party) =>
    panels[partsOf(subject).id ?? '']?.nominated[party === complainantId ? 'complainant' : 'respondents'] === undefined,
  RecordAward: (dispute, subject, { afterDecision }) =>
    afterDecision !== undefined &&
    dispute.noticed.some((pair) => pairOf(pair) === subject) &&
    awardOn(dispute, subject as PairSubject) === undefined &&
    runningPanel(dispute)?.[1].pairs.includes(subject as PairSubject) !== true,
} as const satisfies Record<string, Precondition>;
