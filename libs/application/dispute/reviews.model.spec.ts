import fc from 'fast-check';
import { clockActsAt } from '#domain/dispute/core/deadlines.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { rulebook } from '#domain/testing/core/rulebook.js';
import { accepted } from '#domain/testing/core/scenes.js';
import { disputeAfter, fileOf } from '#domain/testing/core/story.js';
import { newModel, play, type Move } from '../testing/review-model.js';
import { anyReviewMove, REVIEW_STAGES, reviewStarts } from '../testing/review-moves.js';
import { REVIEW_AT, reviewCommand, reviewStage } from '../testing/review-steps.js';

it('a bad-faith review goes as the model says, whatever is tried in whichever order', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(reviewStarts, fc.array(anyReviewMove, { minLength: 4, maxLength: 20 }), (start, moves) => {
      let dispute = disputeAfter(accepted);
      let now: Instant = shanghai(REVIEW_AT);
      let [model, finals] = [newModel, 0];
      const real = (move: Move): readonly DisputeEvent[] | undefined => {
        const made = reviewCommand(move, dispute);
        const due = move.do === 'time' ? reviewStage(dispute)?.deadline?.dueAt : undefined;
        const when = due === undefined ? instant(new Date(now).getTime() + 1_000) : clockActsAt(due, rulebook);
        try {
          const events = disputeDecider.decide({ ...made, at: when } as DisputeCommand, fileOf(dispute, made.by));
          [dispute, now] = [evolveAll(dispute, events), when];
          return events;
        } catch (error) {
          if (error instanceof Refused) return undefined;
          throw error;
        }
      };
      for (const move of [...start, ...moves]) {
        const [next, events] = [play(model, move), real(move)];
        expect([JSON.stringify(move), model.stage, events ? 'done' : 'refused']).toEqual([
          JSON.stringify(move),
          model.stage,
          next ? 'done' : 'refused',
        ]);
        if (next && (move.do === 'ask' || move.do === 'signals')) finals = 0;
        model = next ?? model;
        reached.add(model.stage);
        finals += events?.filter(({ type }) => type === 'FaithFindingBecameFinal').length ?? 0;
        expect([reviewStage(dispute)?.stage, finals]).toEqual([REVIEW_STAGES[model.stage], model.final ? 1 : 0]);
      }
    }),
    { numRuns: 800, seed: 20261127 },
  );
  expect([...reached].sort()).toEqual(Object.keys(REVIEW_STAGES).sort());
});
