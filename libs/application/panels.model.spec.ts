import fc from 'fast-check';
import { newModel, play, type Model, type Move } from './testing/panel-model.js';
import { openPanels } from './testing/real-panels.js';

const SEQUENCES = 800;
const by = fc.constantFrom('ana' as const, 'ben' as const);
const seat = fc.nat({ max: 2 });
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Move>({ do: 'request' }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('consent' as const, 'nonce' as const), by }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('object' as const, 'take-consent-back' as const), by }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), by }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      outcome: fc.constantFrom('rejected' as const, 'rejected' as const, 'advisory-only' as const, 'no-competence' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('commit' as const, 'freeze' as const, 'value' as const, 'reveal' as const, 'guess' as const, 'time' as const, 'record' as const),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constantFrom('accept' as const, 'accept' as const, 'accept-tied' as const, 'decline' as const, 'recuse' as const, 'remove' as const),
      seat,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('challenge' as const), seat, by }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('judge' as const), seat, upheld: fc.boolean(), frivolous: fc.boolean(), own: fc.boolean() }) },
) as fc.Arbitrary<Move>;

/** Most sequences start where something can happen. */
const AGREED: readonly Move[] = [{ do: 'request' }, { do: 'consent', by: 'ana' }, { do: 'consent', by: 'ben' }];
const DRAWN: readonly Move[] = [...AGREED, { do: 'commit' }, { do: 'freeze' }, { do: 'nonce', by: 'ben' }, { do: 'time' }, { do: 'reveal' }];
const SITTING: readonly Move[] = [...DRAWN, ...[0, 1, 2].map((index): Move => ({ do: 'accept', seat: index }))];
const starts = fc.constantFrom<readonly Move[]>([], AGREED, DRAWN, DRAWN, SITTING, SITTING);

const STAGES: Readonly<Record<Model['stage'], readonly (string | undefined)[]>> = {
  none: [undefined],
  consent: ['panel-consent'],
  commit: ['draw-commitment'],
  list: ['draw-list'],
  nonces: ['draw-nonces'],
  value: ['draw-public-value'],
  reveal: ['draw-reveal'],
  seats: ['panel-appointment'],
  sitting: ['panel-constituted', 'file-reading'],
  stopped: ['panel-replacement'],
  question: ['competence-decision'],
  over: ['closed'],
};
const SEATS = { vacant: 'seat-vacant', asked: 'expert-acceptance', seated: 'seated', challenged: 'challenge-decision' } as const;

it('the engine finds panels as the model does, whatever is tried in whichever order', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(starts, fc.array(anyMove, { minLength: 4, maxLength: 24 }), (start, moves) => {
      const real = openPanels();
      let model = newModel;
      for (const move of [...start, ...moves]) {
        const next = play(model, move);
        const done = real.play(move);
        expect([JSON.stringify(move), model.stage, done]).toEqual([JSON.stringify(move), model.stage, next ? 'done' : 'refused']);
        model = next ?? model;
        reached.add(model.stage);
        const seen = real.see();
        expect(STAGES[model.stage]).toContain(seen.stage);
        expect({ ...seen, stage: '' }).toEqual({
          stage: '',
          outcome: model.outcome,
          kind: model.stage === 'none' ? undefined : model.kind === 'binding' ? 'contractual-decision' : 'advisory-opinion',
          seats: model.stage === 'over' ? seen.seats.map(() => 'closed') : model.seats.map((one) => SEATS[one]),
          reserve: model.reserve,
          nonces: model.nonces,
          random: ['seats', 'sitting', 'stopped'].includes(model.stage) ? model.random : seen.random,
        });
        expect(new Set(seen.seats.length === 0 ? [] : real.names()).size).toBe(real.names().length); // nobody twice
        expect(real.names().filter((name) => EXCLUDED.includes(name))).toEqual([]);
      }
    }),
    { numRuns: SEQUENCES, seed: 20261127 },
  );
  expect([...reached].sort()).toEqual(Object.keys(STAGES).sort());
});

/** Of the stories' roster: works for a client, is kin, is away, knows neither the right nor the language. */
const EXCLUDED: readonly string[] = ['kit', 'lou', 'moe', 'ned'];
