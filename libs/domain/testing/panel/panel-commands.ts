import { commitmentOf } from '../../draw/draw.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { CompetenceOutcome } from '../../dispute/panel/panel/competence-events.js';
import type { ChallengeGround, SeatDeclineReason } from '../../dispute/panel/panel/seat-events.js';
import { runningPanel } from '../../dispute/core/running-panel.js';
import { seatsOf } from '../../dispute/panel/panel/panels.js';
import type { Dispute } from '../../dispute/core/state.js';
import { panelSubject, seatSubject, type PairSubject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import type { ConflictClass, LegalKind, PanelMode } from '../../rulebook/panel-rules.js';
import { ana, clock, engine, mia, noa } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

/** The panel that runs, or the last. */
export const panelIdOf = (dispute: Dispute): string =>
  runningPanel(dispute)?.[0] ?? Object.keys(dispute.panels).at(-1) ?? 'none';
/** The seat of this expert; of nobody: a free one. */
export const seatIdOf = (dispute: Dispute, neutralId?: string): string =>
  seatsOf(dispute, panelIdOf(dispute)).find(([, seat]) => seat.neutralId === neutralId)?.[0] ?? 'none';

type OnPanel = {
  [T in DisputeCommand['type']]: Extract<DisputeCommand, { type: T }>['data'] extends { readonly panelId: string }
    ? T
    : never;
}[DisputeCommand['type']];
type OnSeat = {
  [T in DisputeCommand['type']]: Extract<DisputeCommand, { type: T }>['data'] extends { readonly seatId: string }
    ? T
    : never;
}[DisputeCommand['type']];
type Rest<T extends DisputeCommand['type'], K extends string> = Omit<Extract<DisputeCommand, { type: T }>['data'], K>;

const onPanel =
  <T extends OnPanel>(type: T, at: string, by: Actor, data: Rest<T, 'panelId'>): Step =>
  (dispute) =>
    ({ type, data: { panelId: panelIdOf(dispute), ...data }, by, at: shanghai(at) }) as unknown as DisputeCommand;
const onSeat =
  <T extends OnSeat>(type: T, at: string, by: Actor, neutralId: string | undefined, data: Rest<T, 'seatId'>): Step =>
  (dispute) =>
    ({
      type,
      data: { seatId: seatIdOf(dispute, neutralId), ...data },
      by,
      at: shanghai(at),
    }) as unknown as DisputeCommand;

type Wanted = {
  readonly legalKind?: LegalKind;
  readonly mode?: PanelMode;
  readonly size?: number;
  readonly reasonContentId?: string;
};
export const requestPanel = (
  at: string,
  pairs: readonly PairSubject[],
  { legalKind = 'advisory-opinion', ...wanted }: Wanted = {},
  by: Actor = ana,
): DisputeCommand => ({
  type: 'RequestPanel',
  data: { pairs, legalKind, ...wanted },
  by,
  at: shanghai(at),
});
export const recordCompetence = (
  at: string,
  partyId: string,
  basis: 'membership' | 'platform-terms' | 'delegation-agreement' = 'membership',
): Step =>
  onPanel('RecordCompetence', at, mia, {
    partyId,
    basis,
    version: '2026-01',
    clause: '12',
    detailsContentId: 'signed',
  });
export const consentToPanel = (at: string, by: Actor): Step => onPanel('ConsentToPanel', at, by, {});
export const withdrawPanelConsent = (at: string, by: Actor): Step =>
  onPanel('WithdrawPanelConsent', at, by, { reasonContentId: 'why' });
export const objectToCompetence = (at: string, by: Actor): Step =>
  onPanel('ObjectToCompetence', at, by, { reasonContentId: 'why' });
export const decideCompetence = (at: string, outcome: CompetenceOutcome): Step =>
  onPanel('DecideCompetence', at, mia, { outcome, reasonContentId: 'why' });
export const withdrawPanelRequest = (at: string, by: Actor = ana): Step =>
  onPanel('WithdrawPanelRequest', at, by, { reasonContentId: 'why' });
export const SECRET = 'ab'.repeat(32);
export const commitDraw = (at: string, secret = SECRET): Step =>
  onPanel('CommitDraw', at, mia, {
    drawId: 'draw-1',
    commitment: commitmentOf('draw-1', secret),
    secretContentId: 'secret',
  });
export const freezeDrawList = (at: string): Step => onPanel('FreezeDrawList', at, mia, {});
export const contributeNonce = (at: string, by: Actor, nonce: string): Step =>
  onPanel('ContributeNonce', at, by, { nonce });
export const mixPublicValue = (at: string, value: string): Step =>
  onPanel('MixPublicValue', at, mia, { value, sourceContentId: 'where' });
export const revealDraw = (at: string, secret = SECRET): Step => onPanel('RevealDraw', at, engine, { secret });
export const listExperts = (at: string, ...neutralIds: readonly string[]): Step =>
  onPanel('ListExperts', at, mia, { neutralIds });
export const returnExpertList = (at: string, by: Actor, struck: readonly string[], ranked: readonly string[]): Step =>
  onPanel('ReturnExpertList', at, by, { struck, ranked });
export const nominateExpert = (at: string, by: Actor, neutralId: string): Step =>
  onPanel('NominateExpert', at, by, { neutralId });
export const waiveExclusion = (at: string, by: Actor, neutralId: string, conflict: ConflictClass): Step =>
  onPanel('WaiveExclusion', at, by, { neutralId, conflict });

export const appointExpert = (at: string, neutralId: string): Step =>
  onSeat('AppointExpert', at, mia, undefined, { neutralId, reasonContentId: 'why' });
export const acceptSeat = (
  at: string,
  by: Actor,
  more: { readonly noTies?: boolean; readonly disclosureContentId?: string } = {},
): Step => onSeat('AcceptSeat', at, by, by.id, { noTies: true, ...more });
export const declineSeat = (at: string, by: Actor, reason: SeatDeclineReason = 'no-time'): Step =>
  onSeat('DeclineSeat', at, by, by.id, { reason, reasonContentId: 'why' });
export const challengeExpert = (
  at: string,
  by: Actor,
  neutralId: string,
  ground: ChallengeGround = 'interest',
  knownAt?: string,
): Step =>
  onSeat('ChallengeExpert', at, by, neutralId, {
    ground,
    reasonContentId: 'why',
    ...(knownAt !== undefined && { knownAt: shanghai(knownAt) }),
  });
export const decideChallenge = (
  at: string,
  neutralId: string,
  upheld: boolean,
  by: Actor = noa,
  frivolous = false,
): Step => onSeat('DecideChallenge', at, by, neutralId, { upheld, frivolous, reasonContentId: 'why' });
export const recuseExpert = (at: string, by: Actor): Step =>
  onSeat('RecuseExpert', at, by, by.id, { tieContentId: 'tie' });
export const removeExpert = (at: string, neutralId: string, by: Actor = noa): Step =>
  onSeat('RemoveExpert', at, by, neutralId, { reasonContentId: 'why' });

type PanelClock =
  | 'LapsePanelConsent'
  | 'CloseNonces'
  | 'LapsePublicValue'
  | 'LapseExpertList'
  | 'LapseNominations'
  | 'BeginSubmissions'
  | 'CloseSubmissions'
  | 'NoteDecisionOverdue';
export const panelClock =
  (type: PanelClock, at: string): Step =>
  (dispute) => ({ type, data: { subject: panelSubject(panelIdOf(dispute)) }, by: clock, at: shanghai(at) });
export const seatClock =
  (at: string, neutralId: string): Step =>
  (dispute) => ({
    type: 'LapseSeatAcceptance',
    data: { subject: seatSubject(seatIdOf(dispute, neutralId)) },
    by: clock,
    at: shanghai(at),
  });
