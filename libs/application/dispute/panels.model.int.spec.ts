import type { DisputeCommand } from '#domain/dispute/actions.js';
import { instant } from '#domain/kernel/message.js';
import { clock } from '#domain/testing/core/actors.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { addAccount, addExpert, inNames, load, openProcess, type Process } from '../testing/at-the-handler.js';
import { newModel, play, type Model, type Move } from '../testing/panel-model.js';
import { anyPanelMove, PANEL_STAGES, PANEL_WALKS, panelStarts } from '../testing/panel-moves.js';
import { panelCommand, panelExpected, panelSeen, panelStage, seatedNames } from '../testing/panel-steps.js';
import { playWalks, type Matter } from '../testing/walks-at-the-handler.js';

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
  // whose the disputes are: Noa, who decides on challenges, must not get them for want of anybody else
  const mia = await addAccount(house, 'case-manager', house.staff.id);
  await house.pool.query('UPDATE office.association SET case_manager_account_id = $2 WHERE id = $1', [
    house.associationId,
    mia,
  ]);
  noa = await addAccount(house, 'case-manager');
  const experts = Object.fromEntries([...roster, away].map((id) => [id, ['expert'] as const]));
  server = await openProcess(house, { ...experts, [noa]: ['case-manager'] });
}, 60_000);
afterAll(async () => {
  await server.close();
  await house.stop();
});

/** Ana complained of Ben, who would not have it mediated: a panel can be asked for. */
async function openMatter(): Promise<Matter> {
  const [ana, ben, bag] = [await house.addParty(), await house.addParty(), newId()];
  const at = shanghai('03-09T10:00');
  const disputeId = await house.file(
    { complainantId: ana, respondentId: ben, platformId: newId(), itemIds: [bag] },
    at,
  );
  await house.accept(disputeId, at);
  const names = {
    ana,
    ben,
    bag,
    'ana-account': newId(),
    'ben-account': newId(),
    mia: house.staff.id,
    noa,
    nobody: newId(),
  };
  const [by, to] = [
    inNames({ kind: 'person', id: 'ana-account', onBehalfOf: 'ana' } as const, names),
    { kind: 'person', id: newId(), onBehalfOf: ben } as const,
  ];
  await house.tell(disputeId, by, { type: 'InviteToMediation', data: { respondentIds: [ben] } }, at);
  const [mediationId = ''] = Object.keys((await load(server, disputeId, house.staff)).mediations);
  await house.tell(disputeId, to, { type: 'RefuseMediation', data: { mediationId } }, at);
  return { disputeId, names };
}

it(
  `${SEQUENCES} sequences through the command handler end as the model says, on PostgreSQL, whatever is sent twice, at once, or after a restart`,
  () =>
    playWalks<Model, Move, Matter>({
      name: 'PANELS',
      runs: SEQUENCES,
      server,
      reader: house.staff,
      open: openMatter,
      begin: { model: newModel, at: shanghai('03-10T10:00') },
      anyMove: anyPanelMove,
      starts: panelStarts,
      length: { minLength: 4, maxLength: 16 },
      fixed: PANEL_WALKS,
      stages: PANEL_STAGES,
      play,
      // only what is recorded may be recorded twice; all else is done by the first
      twice: ({ do: what }) => what === 'record',
      dueOf: (dispute) => panelStage(dispute)?.deadline?.dueAt,
      command: (move, dispute, { names }, at) =>
        ({
          ...inNames(panelCommand(move, dispute), names),
          at,
          ...(move.do === 'time' && { by: clock }),
        }) as DisputeCommand,
      look: (model, dispute, { names }) => {
        const seen = panelSeen(dispute, (id) => Object.keys(names).find((name) => names[name] === id) ?? id);
        expect(PANEL_STAGES[model.stage]).toContain(panelStage(dispute)?.stage);
        expect(seen).toEqual(panelExpected(model, seen));
        const seated = seatedNames(dispute);
        // nobody twice, nor anybody who is away
        expect([new Set(seated).size, seated.filter((id) => !roster.includes(id))]).toEqual([seated.length, []]);
      },
    }),
  120_000,
);
