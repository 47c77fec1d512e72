import fc from 'fast-check';
import type { Model, Move } from './panel-model.js';

const by = fc.constantFrom('ana' as const, 'ben' as const);
const seat = fc.nat({ max: 2 });

/** Anything that anybody can try about a panel, oftener what gets on. */
export const anyPanelMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Move>({ do: 'request' }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('consent' as const, 'nonce' as const), by }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('object' as const, 'take-consent-back' as const), by }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), by }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      outcome: fc.constantFrom(
        'rejected' as const,
        'rejected' as const,
        'advisory-only' as const,
        'no-competence' as const,
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'commit' as const,
        'freeze' as const,
        'value' as const,
        'reveal' as const,
        'guess' as const,
        'time' as const,
        'record' as const,
      ),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'accept' as const,
        'accept' as const,
        'accept-tied' as const,
        'decline' as const,
        'recuse' as const,
        'remove' as const,
      ),
      seat,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('challenge' as const), seat, by }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      seat,
      upheld: fc.boolean(),
      frivolous: fc.boolean(),
      own: fc.boolean(),
    }),
  },
) as fc.Arbitrary<Move>;

const AGREED: readonly Move[] = [{ do: 'request' }, { do: 'consent', by: 'ana' }, { do: 'consent', by: 'ben' }];
const DRAWN: readonly Move[] = [
  ...AGREED,
  { do: 'commit' },
  { do: 'freeze' },
  { do: 'nonce', by: 'ben' },
  { do: 'time' },
  { do: 'reveal' },
];
const SITTING: readonly Move[] = [...DRAWN, ...[0, 1, 2].map((index): Move => ({ do: 'accept', seat: index }))];

/** Most sequences start where something can happen. */
export const panelStarts = fc.constantFrom<readonly Move[]>([], AGREED, DRAWN, DRAWN, SITTING, SITTING);

/** Sequences that together come to every stage. */
export const PANEL_WALKS: readonly (readonly Move[])[] = [
  [
    ...SITTING,
    { do: 'challenge', seat: 1, by: 'ben' },
    { do: 'judge', seat: 1, upheld: true, frivolous: false, own: false },
    { do: 'accept', seat: 1 },
  ],
  [
    ...AGREED,
    { do: 'commit' },
    { do: 'freeze' },
    { do: 'time' },
    { do: 'value' },
    { do: 'reveal' },
    { do: 'decline', seat: 0 },
  ],
  [
    ...SITTING,
    { do: 'recuse', seat: 2 },
    { do: 'object', by: 'ana' },
    { do: 'decide', outcome: 'no-competence' },
    { do: 'request' },
  ],
];

export const PANEL_STAGES: Readonly<Record<Model['stage'], readonly (string | undefined)[]>> = {
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
