import fc from 'fast-check';
import { newId } from '#infrastructure/ids.js';
import { lengthOf } from '../../../test/support/at-length.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { listedMediator } from '../../../test/support/listed-mediator.js';
import { cameToItsEnd } from '../../../test/support/until.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { isAccepted, newModel, play, type Model, type Move } from '../testing/mediation-model.js';
import { openRealMediation, type Cast } from '../testing/real-mediation.js';
import type { Actor } from '#domain/kernel/message.js';

const SEQUENCES = lengthOf(300, 700);
const AT_ONCE = 4;

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.stop());

const side = fc.constantFrom('ana', 'ben');
const neutral = fc.constantFrom('max', 'max', 'max', 'pia');
const anyMove = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('sign', 'sign', 'consent', 'withdraw', 'refuse'), by: side }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose'), by: side, whom: neutral }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer'),
      by: fc.constantFrom('ana', 'ana', 'ben', 'ben', 'eve'),
      says: fc.constantFrom('accept', 'refuse'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('accept', 'decline', 'propose', 'propose', 'draw', 'countersign', 'countersign', 'end'),
      by: neutral,
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'seal' }) },
) as fc.Arbitrary<Move>;

/** Most sequences start where something can happen. */
const CONSENTED: readonly Move[] = [
  { do: 'consent', by: 'ben' },
  { do: 'consent', by: 'ana' },
];
const ASKED: readonly Move[] = [
  ...CONSENTED,
  { do: 'choose', by: 'ana', whom: 'max' },
  { do: 'choose', by: 'ben', whom: 'max' },
];
const MEDIATING: readonly Move[] = [...ASKED, { do: 'accept', by: 'max' }];
const DRAWN: readonly Move[] = [
  ...MEDIATING,
  { do: 'draw', by: 'max' },
  { do: 'sign', by: 'ana' },
  { do: 'countersign', by: 'max' },
];
/** What is seldom allowed where moves are drawn alone is so at least here. */
const SELDOM: readonly (readonly Move[])[] = [[{ do: 'refuse', by: 'ben' }], [...ASKED, { do: 'decline', by: 'max' }]];
const starts = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom([], CONSENTED, ASKED, MEDIATING, MEDIATING, MEDIATING, DRAWN, DRAWN) },
  { weight: 1, arbitrary: fc.constantFrom(...SELDOM) },
) as fc.Arbitrary<readonly Move[]>;

const STAGES = {
  invited: 'mediation-consent',
  choosing: 'choosing-mediator',
  asked: 'mediator-acceptance',
  mediating: 'mediation',
  over: 'closed',
} as const;

const asSeen = ({ stage, outcome, proposals, agreement }: Model) => ({
  stage: STAGES[stage],
  outcome,
  dispute: outcome === undefined ? 'mediation' : outcome === 'settled' ? 'closed' : 'next-step',
  proposals: proposals.map((proposal) => [proposal.ana, proposal.ben, isAccepted(proposal)]),
  agreement: agreement && [agreement.signed.length, agreement.mediator, agreement.seal],
  settlements: outcome === 'settled' ? 1 : 0,
});

/** Two parties, a stranger and two mediators of the roster, and a tenant context that knows whose office is whose. */
async function gather(): Promise<{ readonly tenant: TenantContext; readonly cast: Cast }> {
  const [anaId, benId, eveId] = [await house.addParty(), await house.addParty(), await house.addParty()];
  const party = (partyId: string): Actor => ({ kind: 'person', id: newId(), onBehalfOf: partyId });
  const [max, pia] = [await listedMediator(house), await listedMediator(house)];
  const cast = {
    people: { ana: party(anaId), ben: party(benId), eve: party(eveId), staff: house.staff, max, pia },
    partyIds: { ana: anaId, ben: benId },
  };
  const { contextOf } = house.tenant;
  const known = [max.id, pia.id];
  const ofMediator: TenantContext['contextOf'] = async (actor) =>
    known.includes(actor.id) ? { ...(await contextOf(actor)), duties: ['mediator'] } : contextOf(actor);
  return { cast, tenant: { ...house.tenant, contextOf: ofMediator } };
}

it(`${SEQUENCES} sequences of moves in mediations end as a simple model says, and refuse what it refuses`, async () => {
  const seed = Number(process.env['TALKS_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} (TALKS_SEED=${seed} plays the same again)`);
  const seen = new Map<string, number>();
  const lane = async (index: number): Promise<void> => {
    const { tenant, cast } = await gather();
    await fc.assert(
      fc.asyncProperty(starts, fc.array(anyMove, { minLength: 1, maxLength: 10 }), async (start, rest) => {
        const mediation = await openRealMediation(tenant, cast, house.now());
        const model = newModel();
        for (const move of [...start, ...rest]) {
          const may = play(model, move);
          expect([move, await mediation.move(move)]).toEqual([move, may]);
          seen.set(`${move.do} ${may}`, (seen.get(`${move.do} ${may}`) ?? 0) + 1);
        }
        expect(await mediation.look()).toEqual(asSeen(model));
        cameToItsEnd();
      }),
      { numRuns: SEQUENCES / AT_ONCE, seed: seed + index },
    );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => lane(index)));
  const moves = [
    'consent',
    'refuse',
    'choose',
    'accept',
    'decline',
    'withdraw',
    'propose',
    'answer',
    'draw',
    'sign',
    'countersign',
    'seal',
    'end',
  ];
  const never = moves.flatMap((move) => [`${move} true`, `${move} false`]).filter((one) => !seen.has(one));
  expect(never).toEqual([]); // else the model was not asked
}, 240_000);
