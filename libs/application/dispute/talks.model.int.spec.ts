import fc from 'fast-check';
import { pairSubject } from '#domain/dispute/core/subject.js';
import { newId } from '#infrastructure/ids.js';
import { lengthOf } from '../../../test/support/at-length.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { cameToItsEnd } from '../../../test/support/until.js';
import { newModel, play, type Model, type Move } from '../testing/talks-model.js';
import { openTalks, type People } from '../testing/real-talks.js';

const SEQUENCES = lengthOf(500, 1_300); // those of mediations: in mediation.model.int.spec.ts
const AT_ONCE = 4; // lanes, each with disputes and a seed of its own
const ITEMS = 4; // sequences that share a dispute, each with an item of its own

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.stop());

const side = fc.constantFrom('ana', 'ben');
const bySide = fc.record({
  do: fc.constantFrom(
    'ask',
    'agree',
    'leave',
    'offer',
    'offer',
    'counter',
    'accept',
    'accept',
    'reject',
    'withdraw',
    'report',
    'confirm',
    'object',
    'explain',
    'stay',
    'stay',
    'agree-stay',
    'agree-stay',
  ),
  by: side,
});
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 16, arbitrary: bySide },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('speak'), by: fc.constantFrom('ana', 'ben', 'eve') }) },
  { weight: 1, arbitrary: fc.constantFrom({ do: 'intrude' }, { do: 'lapse' }, { do: 'lapse' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('find'), broken: fc.boolean() }) },
) as fc.Arbitrary<Move>;

/** Most sequences start where something can happen. */
const TALKING: readonly Move[] = [
  { do: 'ask', by: 'ana' },
  { do: 'agree', by: 'ben' },
];
const WAITING: readonly Move[] = [{ do: 'declare' }, ...TALKING];
const STAYING: readonly Move[] = [...WAITING, { do: 'stay', by: 'ana' }];
const SETTLED: readonly Move[] = [...TALKING, { do: 'offer', by: 'ben' }, { do: 'accept', by: 'ana' }];
const OBJECTED: readonly Move[] = [...SETTLED, { do: 'report', by: 'ben' }, { do: 'object', by: 'ana' }];
const HEARD: readonly Move[] = [...OBJECTED, { do: 'explain', by: 'ben' }];
const FOUND: readonly Move[] = [...HEARD, { do: 'find', broken: true }];
const OFFERED: readonly Move[] = [...TALKING, { do: 'offer', by: 'ben' }];
/** What is seldom allowed where moves are drawn alone is so at least here. */
const SELDOM: readonly (readonly Move[])[] = [
  [...OFFERED, { do: 'counter', by: 'ana' }],
  [...OFFERED, { do: 'reject', by: 'ana' }],
  [...OFFERED, { do: 'withdraw', by: 'ben' }],
  [...OFFERED, { do: 'lapse' }],
  [...TALKING, { do: 'leave', by: 'ana' }],
  [...STAYING, { do: 'agree-stay', by: 'ben' }],
  [...SETTLED, { do: 'report', by: 'ben' }, { do: 'confirm', by: 'ana' }],
];
const starts = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...SELDOM) },
  { weight: 2, arbitrary: fc.constant<readonly Move[]>([]) },
  { weight: 4, arbitrary: fc.constant(TALKING) },
  { weight: 2, arbitrary: fc.constantFrom(WAITING, STAYING) },
  { weight: 2, arbitrary: fc.constant(SETTLED) },
  { weight: 2, arbitrary: fc.constantFrom(OBJECTED, HEARD, FOUND) },
);

const STAGES = { none: undefined, asked: 'awaiting-consent', talking: 'negotiation', over: 'closed' } as const;
const PROMISES = {
  none: [undefined, undefined],
  open: ['awaiting-reminder', undefined],
  reported: ['performance-check', undefined],
  objected: ['breach-hearing', undefined],
  heard: ['breach-decision', undefined],
  performed: ['closed', 'performed'],
  broken: ['closed', 'broken'],
} as const;

const asSeen = ({ talks, reason, offers, settlements, closed, promise, period }: Model) => ({
  talks: STAGES[talks],
  reason,
  offers: offers.map(({ by, state }) => [by, state]),
  settlements,
  closed,
  period,
  promise: PROMISES[promise][0],
  promiseReason: PROMISES[promise][1],
});

it(`${SEQUENCES} sequences of moves in negotiations end as a simple model says, and refuse what it refuses`, async () => {
  const seed = Number(process.env['TALKS_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} (TALKS_SEED=${seed} plays the same again)`);
  const seen = new Map<string, number>();
  const lane = async (index: number): Promise<void> => {
    const [anaId, benId, eveId] = [await house.addParty(), await house.addParty(), await house.addParty()];
    const actor = (partyId: string) => ({ kind: 'person', id: newId(), onBehalfOf: partyId }) as const;
    const people: People = { ana: actor(anaId), ben: actor(benId), eve: actor(eveId), benId };
    let left: { readonly disputeId: string; readonly items: string[]; readonly clock: { now: number } } | undefined;
    const nextPair = async () => {
      if (!left || left.items.length === 0) {
        const items = Array.from({ length: ITEMS }, newId);
        const disputeId = await house.file({
          complainantId: anaId,
          respondentId: benId,
          platformId: newId(),
          itemIds: [...items, newId()],
        }); // one is never settled: the dispute stays open
        await house.accept(disputeId);
        left = { disputeId, items, clock: { now: Date.parse(house.now()) } };
      }
      return { ...left, pair: pairSubject(benId, left.items.pop() ?? '') };
    };
    await fc.assert(
      fc.asyncProperty(starts, fc.array(anyMove, { minLength: 1, maxLength: 8 }), async (start, rest) => {
        const { disputeId, clock, pair } = await nextPair();
        const talks = openTalks(house, people, disputeId, pair, clock);
        const model = newModel();
        for (const move of [...start, ...rest]) {
          const may = play(model, move);
          expect([move, await talks.move(move)]).toEqual([move, may]);
          seen.set(`${move.do} ${may}`, (seen.get(`${move.do} ${may}`) ?? 0) + 1);
        }
        expect(await talks.look()).toEqual(asSeen(model));
        cameToItsEnd();
      }),
      { numRuns: SEQUENCES / AT_ONCE, seed: seed + index },
    );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => lane(index)));
  const moves = [
    'ask',
    'agree',
    'leave',
    'offer',
    'counter',
    'accept',
    'reject',
    'withdraw',
    'lapse',
    'speak',
    'stay',
    'agree-stay',
    'report',
    'confirm',
    'object',
    'explain',
    'find',
  ];
  const never = moves.flatMap((move) => [`${move} true`, `${move} false`]).filter((one) => !seen.has(one));
  expect(never).toEqual([]); // else the model was not asked
}, 240_000);
