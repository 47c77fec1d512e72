import fc from 'fast-check';
import { clockActsAt } from '#domain/dispute/action.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { instant, type Instant } from '#domain/message.js';
import { shanghai } from '#domain/testing/commands.js';
import { newId } from '#infrastructure/ids.js';
import { getRulebook } from '#rulebooks/released.js';
import { openHouse, type House } from '../../test/support/house.js';
import { addAccount, inNames, load, openProcess, sayWhose, send, WAYS, type Names, type Process, type Way } from './testing/at-the-door.js';
import { newModel, play, type Model, type Move } from './testing/review-model.js';
import { anyReviewMove, REVIEW_STAGES, REVIEW_WALKS, reviewStarts } from './testing/review-moves.js';
import { REVIEW_AT, reviewCommand, reviewStage } from './testing/review-steps.js';

const SEQUENCES = 60; // and 800 against the decider alone in reviews.model.spec.ts

let house: House;
let server: Process;
let staff: Names;
beforeAll(async () => {
  house = await openHouse();
  const mia = await addAccount(house, 'case-manager');
  const [noa, ada, rex, una] = await Promise.all([1, 2, 3, 4].map(() => addAccount(house, 'case-manager')));
  if (!noa || !ada || !rex || !una) throw new Error('four more');
  staff = { mia, noa, ada, rex, una };
  server = await openProcess(house, Object.fromEntries(Object.values(staff).map((id) => [id, ['case-manager'] as const])));
  for (const id of [mia, noa]) await sayWhose(house, id, { organisationId: 'association', competesWith: [] });
  await sayWhose(house, ada, { organisationId: await house.addParty(), competesWith: [] });
}, 60_000);
afterAll(async () => {
  await server.close();
  await house.stop();
});

/** Ana's complaint of Ben was accepted; Rex competes with him, and Una works for her. */
async function openMatter(): Promise<{ readonly disputeId: string; readonly names: Names }> {
  const [ana, ben, bag, shoes] = [await house.addParty(), await house.addParty(), newId(), await house.addParty()];
  const at = shanghai('03-01T10:00');
  await sayWhose(house, staff['rex'] ?? '', { organisationId: shoes, competesWith: [ben] });
  await sayWhose(house, staff['una'] ?? '', { organisationId: ana, competesWith: [] });
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId: newId(), itemIds: [bag] }, at);
  await house.accept(disputeId, at);
  const [e1 = ''] = Object.keys((await load(server, disputeId, house.staff)).exhibits);
  return { disputeId, names: { ana, ben, bag, e1, 'ana-account': newId(), 'ben-account': newId(), ...staff } };
}

/** How often what a review found has become final, by the log. */
const finalsOf = async (disputeId: string): Promise<number> => (await house.typesOf(disputeId)).filter((type) => type === 'FaithFindingBecameFinal').length;

type Played = { readonly move: Move; readonly way: Way; readonly restart: boolean };
const once = (move: Move): Played => ({ move, way: 'once', restart: false });

it(`${SEQUENCES} sequences through the door end as the model says, on PostgreSQL, whatever is sent twice, at once, or after a restart`, async () => {
  const seed = Number(process.env['REVIEWS_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} (REVIEWS_SEED=${seed} plays the same again)`);
  const { rulebook } = getRulebook();
  const reached = new Set<string>();
  const played = fc.record({ move: anyReviewMove, way: fc.constantFrom(...WAYS), restart: fc.nat({ max: 19 }).map((one) => one === 0) });
  const walk = async (moves: readonly Played[]): Promise<void> => {
    const { disputeId, names } = await openMatter();
    const mia = { kind: 'person', id: staff['mia'] ?? '' } as const;
    let [model, now, dispute]: [Model, Instant, Awaited<ReturnType<typeof load>>] = [newModel, shanghai(REVIEW_AT), await load(server, disputeId, mia)];
    let earlier = 0;
    for (const { move, way, restart } of moves) {
      if (restart) await server.restart();
      const next = play(model, move);
      const second = next && play(next, move);
      const due = move.do === 'time' ? reviewStage(dispute)?.deadline?.dueAt : undefined;
      const when = due === undefined ? instant(new Date(now).getTime() + 1_000) : clockActsAt(due, rulebook);
      const made = { ...inNames(reviewCommand(move, dispute), names), at: when } as DisputeCommand;
      const done = await send(server, disputeId, made, way);
      const expected = way === 'once' ? [next !== undefined] : [next !== undefined, (way === 'rival' ? second : next) !== undefined];
      expect([way, JSON.stringify(move), model.stage, done]).toEqual([way, JSON.stringify(move), model.stage, expected]);
      if (next && (move.do === 'ask' || move.do === 'signals')) earlier = await finalsOf(disputeId);
      if (next) [model, now] = [next, when];
      reached.add(model.stage);
      dispute = await load(server, disputeId, mia); // as anybody would find it
      const finals = (await finalsOf(disputeId)) - earlier;
      expect([reviewStage(dispute)?.stage, finals]).toEqual([REVIEW_STAGES[model.stage], model.final ? 1 : 0]);
    }
  };
  for (const moves of REVIEW_WALKS) await walk(moves.map(once));
  expect([...reached].sort()).toEqual(
    Object.keys(REVIEW_STAGES)
      .filter((stage) => stage !== 'none')
      .sort(),
  );
  const sequence = fc.tuple(reviewStarts, fc.array(played, { minLength: 4, maxLength: 14 }));
  await fc.assert(
    fc.asyncProperty(sequence, ([start, moves]) => walk([...start.map(once), ...moves])),
    { numRuns: SEQUENCES, seed },
  );
}, 120_000);
