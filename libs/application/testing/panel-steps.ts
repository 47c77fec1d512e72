import * as commands from '#domain/testing/panel/panel-commands.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { seatsOf } from '#domain/dispute/panel/panel/panels.js';
import type { StageState } from '#domain/dispute/core/stage.js';
import { getStage, type Dispute } from '#domain/dispute/core/state.js';
import { panelSubject, seatSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import { ana, ben, mia, noa } from '#domain/testing/core/actors.js';
import type { Model, Move, Who } from './panel-model.js';

const PEOPLE: Readonly<Record<Who, Actor>> = { ana, ben };
const AT = '03-10T10:00'; // whoever plays a move gives it its own time
const SEATS = {
  vacant: 'seat-vacant',
  asked: 'expert-acceptance',
  seated: 'seated',
  challenged: 'challenge-decision',
} as const;

const seats = (dispute: Dispute) => seatsOf(dispute, commands.panelIdOf(dispute));
export const seatedNames = (dispute: Dispute): readonly string[] =>
  seats(dispute).flatMap(([, { neutralId }]) => (neutralId === undefined ? [] : [neutralId]));

/** Where the newest panel is; undefined before the first. */
export const panelStage = (dispute: Dispute): StageState | undefined => {
  const panelId = commands.panelIdOf(dispute);
  return dispute.panels[panelId] ? getStage(dispute, panelSubject(panelId)) : undefined;
};

/** The move as the engine's own command, in the names of the stories. */
export const panelCommand = (move: Move, dispute: Dispute): DisputeCommand => {
  const step = stepOf(move, dispute);
  return (typeof step === 'function' ? step(dispute) : step) as DisputeCommand;
};

const stepOf = (move: Move, dispute: Dispute) => {
  const sitter = (index: number): string => seats(dispute)[index]?.[1].neutralId ?? 'nobody';
  const actor = (index: number): Actor => ({ kind: 'person', id: sitter(index) });
  switch (move.do) {
    case 'request':
      return commands.requestPanel(AT, ['pair:ben:bag'], { legalKind: 'contractual-decision' });
    case 'consent':
      return commands.consentToPanel(AT, PEOPLE[move.by]);
    case 'record':
      return commands.recordCompetence(AT, 'ben');
    case 'object':
      return commands.objectToCompetence(AT, PEOPLE[move.by]);
    case 'take-consent-back':
      return commands.withdrawPanelConsent(AT, PEOPLE[move.by]);
    case 'decide':
      return commands.decideCompetence(AT, move.outcome);
    case 'withdraw':
      return commands.withdrawPanelRequest(AT, PEOPLE[move.by]);
    case 'commit':
      return commands.commitDraw(AT);
    case 'freeze':
      return commands.freezeDrawList(AT);
    case 'nonce':
      return commands.contributeNonce(AT, PEOPLE[move.by], 'four');
    case 'value':
      return commands.mixPublicValue(AT, '03 11');
    case 'reveal':
      return commands.revealDraw(AT);
    case 'guess':
      return commands.revealDraw(AT, 'cd'.repeat(32));
    case 'time':
      return commands.panelClock(CLOCKS[panelStage(dispute)?.stage ?? 'none'] ?? 'CloseNonces', AT);
    case 'accept':
      return commands.acceptSeat(AT, actor(move.seat));
    case 'accept-tied':
      return commands.acceptSeat(AT, actor(move.seat), { noTies: false });
    case 'decline':
      return commands.declineSeat(AT, actor(move.seat));
    case 'recuse':
      return commands.recuseExpert(AT, actor(move.seat));
    case 'remove':
      return commands.removeExpert(AT, sitter(move.seat));
    case 'challenge':
      return commands.challengeExpert(AT, PEOPLE[move.by], sitter(move.seat));
    case 'judge':
      return commands.decideChallenge(AT, sitter(move.seat), move.upheld, move.own ? mia : noa, move.frivolous);
  }
};

const CLOCKS: Readonly<Record<string, 'LapsePanelConsent' | 'CloseNonces' | 'LapsePublicValue'>> = {
  'panel-consent': 'LapsePanelConsent',
  'draw-nonces': 'CloseNonces',
  'draw-public-value': 'LapsePublicValue',
};

type PanelSeen = {
  readonly outcome: string | undefined;
  readonly kind: string | undefined;
  readonly seats: readonly string[];
  readonly reserve: number;
  readonly nonces: readonly string[];
  readonly random: boolean | undefined;
};

/** What there is to see of the newest panel, but for its stage; parties in the names of the stories. */
export const panelSeen = (dispute: Dispute, nameOf: (id: string) => string = (id) => id): PanelSeen => {
  const panel = dispute.panels[commands.panelIdOf(dispute)];
  return {
    outcome: panel?.outcome,
    kind: panel?.legalKind,
    seats: seats(dispute).map(([seatId]) => getStage(dispute, seatSubject(seatId)).stage),
    reserve: panel?.reserve.length ?? 0,
    nonces: panel?.draw?.nonces.map(({ partyId }) => nameOf(partyId)) ?? [],
    random: panel?.draw?.result?.independent,
  };
};

/** What the model lets be seen. Whether a draw was random is told only once it was made. */
export const panelExpected = (model: Model, seen: PanelSeen): PanelSeen => ({
  outcome: model.outcome,
  kind: model.stage === 'none' ? undefined : model.kind === 'binding' ? 'contractual-decision' : 'advisory-opinion',
  seats: model.stage === 'over' ? seen.seats.map(() => 'closed' as const) : model.seats.map((one) => SEATS[one]),
  reserve: model.reserve,
  nonces: model.nonces,
  random: ['seats', 'sitting', 'stopped'].includes(model.stage) ? model.random : seen.random,
});
