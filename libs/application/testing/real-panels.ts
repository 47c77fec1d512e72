import { clockActsAt } from '#domain/dispute/action.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { seatsOf } from '#domain/dispute/panel/state.js';
import { getStage, type Dispute } from '#domain/dispute/state.js';
import { panelSubject, seatSubject } from '#domain/dispute/subject.js';
import { instant, type Actor, type Instant } from '#domain/message.js';
import { Refused } from '#domain/refusal.js';
import { ana, ben, clock, mia, noa } from '#domain/testing/actors.js';
import { shanghai } from '#domain/testing/commands.js';
import * as commands from '#domain/testing/panel-commands.js';
import { rulebook } from '#domain/testing/rulebook.js';
import { silent } from '#domain/testing/scenes.js';
import { disputeAfter, fileOf, type Step } from '#domain/testing/story.js';
import type { Move, Who } from './panel-model.js';

const PEOPLE: Readonly<Record<Who, Actor>> = { ana, ben };
const AT = '03-10T10:00';

/** The same moves made of the engine's own commands and its decider: Ben did not answer, and a panel can be asked for. */
export function openPanels() {
  let dispute: Dispute = disputeAfter(silent);
  let now: Instant = shanghai(AT);
  const panelId = (): string => commands.panelIdOf(dispute);
  const at = () => (dispute.panels[panelId()] ? getStage(dispute, panelSubject(panelId())) : undefined);
  const seats = () => seatsOf(dispute, panelId());
  const sitter = (index: number): string => seats()[index]?.[1].neutralId ?? 'nobody';
  const actor = (index: number): Actor => ({ kind: 'person', id: sitter(index) });

  const stepOf = (move: Move): Step => {
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
        return commands.panelClock(CLOCKS[at()?.stage ?? 'none'] ?? 'CloseNonces', AT);
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

  return {
    play: (move: Move): 'done' | 'refused' => {
      const step = stepOf(move);
      const due = move.do === 'time' ? at()?.deadline?.dueAt : undefined;
      const when = due === undefined ? instant(new Date(now).getTime() + 1_000) : clockActsAt(due, rulebook);
      const made = typeof step === 'function' ? step(dispute) : step;
      const command = { ...made, at: when, ...(move.do === 'time' && { by: clock }) } as DisputeCommand;
      try {
        dispute = evolveAll(dispute, disputeDecider.decide(command, fileOf(dispute, command.by)));
        now = when;
        return 'done';
      } catch (error) {
        if (error instanceof Refused) return 'refused';
        throw error;
      }
    },
    see: () => {
      const panel = dispute.panels[panelId()];
      return {
        stage: at()?.stage,
        outcome: panel?.outcome,
        kind: panel?.legalKind,
        seats: seats().map(([seatId]) => getStage(dispute, seatSubject(seatId)).stage),
        reserve: panel?.reserve.length ?? 0,
        nonces: panel?.draw?.nonces.map(({ partyId }) => partyId) ?? [],
        random: panel?.draw?.result?.independent,
      };
    },
    names: (): readonly string[] => seats().flatMap(([, { neutralId }]) => (neutralId === undefined ? [] : [neutralId])),
  };
}

const CLOCKS: Readonly<Record<string, 'LapsePanelConsent' | 'CloseNonces' | 'LapsePublicValue'>> = {
  'panel-consent': 'LapsePanelConsent',
  'draw-nonces': 'CloseNonces',
  'draw-public-value': 'LapsePublicValue',
};
