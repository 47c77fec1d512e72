import fc from 'fast-check';
import { clockActsAt } from '#domain/dispute/action.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { instant, type Instant } from '#domain/message.js';
import { clock } from '#domain/testing/actors.js';
import { shanghai } from '#domain/testing/commands.js';
import { newId } from '#infrastructure/ids.js';
import { getRulebook } from '#rulebooks/released.js';
import { openHouse, type House } from '../../test/support/house.js';
import { addAccount, addExpert, inNames, load, openProcess, send, WAYS, type Names, type Process, type Way } from './testing/at-the-door.js';
import { newModel, play, type Model, type Move } from './testing/panel-model.js';
import { anyPanelMove, PANEL_STAGES, PANEL_WALKS, panelStarts } from './testing/panel-moves.js';
import { panelCommand, panelExpected, panelSeen, panelStage, seatedNames } from './testing/panel-steps.js';

const SEQUENCES = 40; // and 800 against the decider alone in panels.model.spec.ts

let house: House;
let roster: readonly string[];
let away: string;
let noa: string;
let server: Process;
beforeAll(async () => {
  house = await openHouse();
  roster = await Promise.all(Array.from({ length: 5 }, () => addExpert(house)));
  away = await addExpert(house, instant(Date.parse('2026-01-31T16:00:00Z')));
  noa = await addAccount(house, 'case-manager');
  const experts = Object.fromEntries([...roster, away].map((id) => [id, ['expert'] as const]));
  server = await openProcess(house, { ...experts, [noa]: ['case-manager'] });
}, 60_000);
afterAll(async () => {
  await server.close();
  await house.stop();
});

/** Ana complained of Ben, who would not have it mediated: a panel can be asked for. */
async function openMatter(): Promise<{ readonly disputeId: string; readonly names: Names }> {
  const [ana, ben, bag] = [await house.addParty(), await house.addParty(), newId()];
  const at = shanghai('03-09T10:00');
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId: newId(), itemIds: [bag] }, at);
  await house.accept(disputeId, at);
  const names = { ana, ben, bag, 'ana-account': newId(), 'ben-account': newId(), mia: house.staff.id, noa, nobody: newId() };
  const [by, to] = [
    inNames({ kind: 'person', id: 'ana-account', onBehalfOf: 'ana' } as const, names),
    { kind: 'person', id: newId(), onBehalfOf: ben } as const,
  ];
  await house.tell(disputeId, by, { type: 'InviteToMediation', data: { respondentIds: [ben] } }, at);
  const [mediationId = ''] = Object.keys((await load(server, disputeId, house.staff)).mediations);
  await house.tell(disputeId, to, { type: 'RefuseMediation', data: { mediationId } }, at);
  return { disputeId, names };
}

/** Only what is recorded may be recorded twice; all else is done by the first. */
const secondOf = (move: Move, first: Model | undefined): boolean => move.do === 'record' && first !== undefined;

type Played = { readonly move: Move; readonly way: Way; readonly restart: boolean };
const once = (move: Move): Played => ({ move, way: 'once', restart: false });

it(`${SEQUENCES} sequences through the door end as the model says, on PostgreSQL, whatever is sent twice, at once, or after a restart`, async () => {
  const seed = Number(process.env['PANELS_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} (PANELS_SEED=${seed} plays the same again)`);
  const { rulebook } = getRulebook();
  const reached = new Set<string>();
  const played = fc.record({ move: anyPanelMove, way: fc.constantFrom(...WAYS), restart: fc.nat({ max: 19 }).map((one) => one === 0) });
  const walk = async (moves: readonly Played[]): Promise<void> => {
    const { disputeId, names } = await openMatter();
    const nameOf = (id: string): string => Object.keys(names).find((name) => names[name] === id) ?? id;
    let [model, now, dispute]: [Model, Instant, Awaited<ReturnType<typeof load>>] = [
      newModel,
      shanghai('03-10T10:00'),
      await load(server, disputeId, house.staff),
    ];
    for (const { move, way, restart } of moves) {
      if (restart) await server.restart();
      const next = play(model, move);
      const due = move.do === 'time' ? panelStage(dispute)?.deadline?.dueAt : undefined;
      const when = due === undefined ? instant(new Date(now).getTime() + 1_000) : clockActsAt(due, rulebook);
      const made = { ...inNames(panelCommand(move, dispute), names), at: when, ...(move.do === 'time' && { by: clock }) } as DisputeCommand;
      const done = await send(server, disputeId, made, way);
      const expected = way === 'once' ? [next !== undefined] : [next !== undefined, way === 'rival' ? secondOf(move, next) : next !== undefined];
      expect([way, JSON.stringify(move), model.stage, done]).toEqual([way, JSON.stringify(move), model.stage, expected]);
      if (next) [model, now] = [next, when];
      reached.add(model.stage);
      dispute = await load(server, disputeId, house.staff); // as anybody would find it
      const seen = panelSeen(dispute, nameOf);
      expect(PANEL_STAGES[model.stage]).toContain(panelStage(dispute)?.stage);
      expect(seen).toEqual(panelExpected(model, seen));
      const seated = seatedNames(dispute);
      expect([new Set(seated).size, seated.filter((id) => !roster.includes(id))]).toEqual([seated.length, []]); // nobody twice, nor anybody who is away
    }
  };
  for (const moves of PANEL_WALKS) await walk(moves.map(once));
  expect([...reached].sort()).toEqual(
    Object.keys(PANEL_STAGES)
      .filter((stage) => stage !== 'none')
      .sort(),
  );
  const sequence = fc.tuple(panelStarts, fc.array(played, { minLength: 4, maxLength: 16 }));
  await fc.assert(
    fc.asyncProperty(sequence, ([start, moves]) => walk([...start.map(once), ...moves])),
    { numRuns: SEQUENCES, seed },
  );
}, 120_000);
