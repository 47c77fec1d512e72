import type { DisputeCommand } from '#domain/dispute/actions.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../../test/support/house.js';
import {
  addAccount,
  inNames,
  load,
  openProcess,
  sayWhose,
  type Names,
  type Process,
} from '../testing/at-the-handler.js';
import { newModel, play, type Model, type Move } from '../testing/review-model.js';
import { anyReviewMove, REVIEW_STAGES, REVIEW_WALKS, reviewStarts } from '../testing/review-moves.js';
import { REVIEW_AT, reviewCommand, reviewStage } from '../testing/review-steps.js';
import { playWalks, type Matter } from '../testing/walks-at-the-handler.js';

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
  server = await openProcess(
    house,
    Object.fromEntries(Object.values(staff).map((id) => [id, ['case-manager'] as const])),
  );
  for (const id of [mia, noa]) await sayWhose(house, id, { organisationId: 'association', competesWith: [] });
  await sayWhose(house, ada, { organisationId: await house.addParty(), competesWith: [] });
}, 60_000);
afterAll(async () => {
  await server.close();
  await house.stop();
});

/** With how many findings had become final before the review that is walked through began. */
type Reviewed = Matter & { earlier: number };

/** Ana's complaint of Ben was accepted; Rex competes with him, and Una works for her. */
async function openMatter(): Promise<Reviewed> {
  const [ana, ben, bag, shoes] = [await house.addParty(), await house.addParty(), newId(), await house.addParty()];
  const at = shanghai('03-01T10:00');
  await sayWhose(house, staff['rex'] ?? '', { organisationId: shoes, competesWith: [ben] });
  await sayWhose(house, staff['una'] ?? '', { organisationId: ana, competesWith: [] });
  const disputeId = await house.file(
    { complainantId: ana, respondentId: ben, platformId: newId(), itemIds: [bag] },
    at,
  );
  await house.accept(disputeId, at);
  const [e1 = ''] = Object.keys((await load(server, disputeId, house.staff)).exhibits);
  return {
    disputeId,
    names: { ana, ben, bag, e1, 'ana-account': newId(), 'ben-account': newId(), ...staff },
    earlier: 0,
  };
}

/** How often what a review found has become final, by the log. */
const finalsOf = async (disputeId: string): Promise<number> =>
  (await house.typesOf(disputeId)).filter((type) => type === 'FaithFindingBecameFinal').length;

it(
  `${SEQUENCES} sequences through the command handler end as the model says, on PostgreSQL, whatever is sent twice, at once, or after a restart`,
  () =>
    playWalks<Model, Move, Reviewed>({
      name: 'REVIEWS',
      runs: SEQUENCES,
      server,
      reader: { kind: 'person', id: staff['mia'] ?? '' },
      open: openMatter,
      begin: { model: newModel, at: shanghai(REVIEW_AT) },
      anyMove: anyReviewMove,
      starts: reviewStarts,
      length: { minLength: 4, maxLength: 14 },
      fixed: REVIEW_WALKS,
      stages: REVIEW_STAGES,
      play,
      twice: (move, next) => play(next, move) !== undefined,
      dueOf: (dispute) => reviewStage(dispute)?.deadline?.dueAt,
      command: (move, dispute, { names }, at) =>
        ({ ...inNames(reviewCommand(move, dispute), names), at }) as DisputeCommand,
      done: async (move, matter) => {
        if (move.do === 'ask' || move.do === 'signals') matter.earlier = await finalsOf(matter.disputeId);
      },
      look: async (model, dispute, { disputeId, earlier }) => {
        const finals = (await finalsOf(disputeId)) - earlier;
        expect([reviewStage(dispute)?.stage, finals]).toEqual([REVIEW_STAGES[model.stage], model.final ? 1 : 0]);
      },
    }),
  120_000,
);
