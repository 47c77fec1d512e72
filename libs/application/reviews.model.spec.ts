import fc from 'fast-check';
import { clockActsAt } from '#domain/dispute/action.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/state.js';
import { instant, type Actor, type Instant } from '#domain/message.js';
import { Refused } from '#domain/refusal.js';
import { ada, ana, ben, clock, mia, noa } from '#domain/testing/actors.js';
import { shanghai } from '#domain/testing/commands.js';
import * as faith from '#domain/testing/good-faith.js';
import { rulebook } from '#domain/testing/rulebook.js';
import { accepted } from '#domain/testing/scenes.js';
import { disputeAfter, fileOf, type Step } from '#domain/testing/story.js';
import { newModel, play, type Model, type Move, type Person } from './testing/review-model.js';

const AT = '03-02T10:00';
const PEOPLE: Readonly<Record<Person, Actor>> = { mia, noa, ada, rex: { kind: 'person', id: 'rex' }, una: { kind: 'person', id: 'una' } };
const person = fc.constantFrom<Person>('mia', 'noa', 'ada', 'rex', 'una');
const finding = fc.constantFrom('founded' as const, 'unfounded-in-good-faith' as const, 'unfounded-and-negligent' as const, 'malicious' as const);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('ask', 'decline', 'time', 'signals') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('reply', 'appeal'), by: fc.constantFrom('ana', 'ben') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('open', 'warn', 'second', 'return', 'assign'), by: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('propose'), by: person, finding, suspends: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('judge'), by: person, finding, keeps: fc.boolean() }) },
) as fc.Arbitrary<Move>;
const REPLIED: readonly Move[] = [{ do: 'ask' }, { do: 'open', by: 'mia' }, { do: 'warn', by: 'mia' }, { do: 'reply', by: 'ana' }];
const FOUND: readonly Move[] = [...REPLIED, { do: 'propose', by: 'mia', finding: 'malicious', suspends: true }, { do: 'second', by: 'noa' }];
/** Of negligence one person alone finds: then the other of its house may not decide the appeal either. */
const ALONE: readonly Move[] = [...REPLIED, { do: 'propose', by: 'mia', finding: 'unfounded-and-negligent', suspends: false }, { do: 'appeal', by: 'ana' }];
const starts = fc.constantFrom<readonly Move[]>([], REPLIED, REPLIED, ALONE, FOUND, [...FOUND, { do: 'appeal', by: 'ana' }, { do: 'assign', by: 'ada' }]);

const STAGES: Readonly<Record<Model['stage'], string | undefined>> = {
  none: undefined,
  request: 'faith-request',
  warning: 'faith-warning',
  reply: 'faith-reply',
  finding: 'faith-finding',
  second: 'faith-second',
  appealable: 'faith-appeal',
  assignment: 'appeal-assignment',
  decision: 'appeal-decision',
  over: 'closed',
};

const stepOf = (move: Move, stage: string | undefined): Step => {
  switch (move.do) {
    case 'ask':
      return faith.requestFaithReview(AT);
    case 'decline':
      return faith.declineFaithReview(AT);
    case 'signals':
      return faith.openFaithReview(AT);
    case 'open':
      return (dispute) => ({ ...(faith.openRequested(AT) as (one: Dispute) => DisputeCommand)(dispute), by: PEOPLE[move.by] });
    case 'warn':
      return faith.warnOfFaithReview(AT, PEOPLE[move.by]);
    case 'reply':
      return faith.replyToFaithReview(AT, move.by === 'ana' ? ana : ben);
    case 'propose':
      return faith.propose(AT, { finding: move.finding, forgedEvidenceIds: [], consequence: move.suspends ? faith.suspension : 'none' }, PEOPLE[move.by]);
    case 'second':
      return faith.second(AT, PEOPLE[move.by]);
    case 'return':
      return faith.returnFinding(AT, PEOPLE[move.by]);
    case 'appeal':
      return faith.appeal(AT, move.by === 'ana' ? ana : ben);
    case 'assign':
      return faith.assignAppeal(AT, move.by);
    case 'judge':
      return faith.decideAppeal(AT, { finding: move.finding, ...(move.keeps && { keepsConsequence: true }) }, PEOPLE[move.by]);
    case 'time':
      return (dispute) => {
        const type = stage === 'faith-reply' ? ('LapseFaithReply' as const) : ('FinaliseFaithReview' as const);
        return { type, data: { subject: faith.newestReview(dispute) }, by: clock, at: shanghai(AT) };
      };
  }
};

it('the engine reviews good faith as the model does, whatever is tried in whichever order', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(starts, fc.array(anyMove, { minLength: 4, maxLength: 20 }), (start, moves) => {
      let dispute = disputeAfter(accepted);
      let now: Instant = shanghai(AT);
      let [model, finals] = [newModel, 0];
      const at = () => (Object.keys(dispute.reviews).length > 0 ? getStage(dispute, faith.newestReview(dispute)) : undefined);
      const real = (move: Move): readonly DisputeEvent[] | undefined => {
        const step = stepOf(move, at()?.stage);
        const made = typeof step === 'function' ? step(dispute) : step;
        const due = move.do === 'time' ? at()?.deadline?.dueAt : undefined;
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
        expect([JSON.stringify(move), model.stage, events ? 'done' : 'refused']).toEqual([JSON.stringify(move), model.stage, next ? 'done' : 'refused']);
        if (next && (move.do === 'ask' || move.do === 'signals')) finals = 0;
        model = next ?? model;
        reached.add(model.stage);
        finals += events?.filter(({ type }) => type === 'FaithFindingBecameFinal').length ?? 0;
        expect([at()?.stage, finals]).toEqual([STAGES[model.stage], model.final ? 1 : 0]);
      }
    }),
    { numRuns: 800, seed: 20261127 },
  );
  expect([...reached].sort()).toEqual(Object.keys(STAGES).sort());
});
