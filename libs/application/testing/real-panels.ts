import { clockActsAt } from '#domain/dispute/core/deadlines.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { clock } from '#domain/testing/core/actors.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { rulebook } from '#domain/testing/core/rulebook.js';
import { silent } from '#domain/testing/core/scenes.js';
import { disputeAfter, fileOf } from '#domain/testing/core/story.js';
import type { Move } from './panel-model.js';
import { panelCommand, panelSeen, panelStage, seatedNames } from './panel-steps.js';

/**
 * The same moves made of the engine's own commands and its decider: Ben did not answer, and a panel can be asked for.
 */
export function openPanels() {
  let dispute: Dispute = disputeAfter(silent);
  let now: Instant = shanghai('03-10T10:00');
  return {
    play: (move: Move): 'done' | 'refused' => {
      const due = move.do === 'time' ? panelStage(dispute)?.deadline?.dueAt : undefined;
      const when = due === undefined ? instant(new Date(now).getTime() + 1_000) : clockActsAt(due, rulebook);
      const command = {
        ...panelCommand(move, dispute),
        at: when,
        ...(move.do === 'time' && { by: clock }),
      } as DisputeCommand;
      try {
        dispute = evolveAll(dispute, disputeDecider.decide(command, fileOf(dispute, command.by)));
        now = when;
        return 'done';
      } catch (error) {
        if (error instanceof Refused) return 'refused';
        throw error;
      }
    },
    stage: () => panelStage(dispute)?.stage,
    see: () => panelSeen(dispute),
    names: () => seatedNames(dispute),
  };
}
