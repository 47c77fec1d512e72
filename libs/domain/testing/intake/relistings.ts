import type { CommandOf } from '../../dispute/core/action.js';
import type { RELIANCE_ACTIONS } from '../../dispute/intake/reliance/actions.js';
import type { RELISTING_ACTIONS } from '../../dispute/intake/relisting/actions.js';
import type { EndUndoing } from '../../dispute/intake/renewal/end-undoing.js';
import type { TellSideEffect } from '../../dispute/intake/renewal/tell-side-effect.js';
import { GOODS_BASES, type EarlierResult } from '../../dispute/intake/relisting/events.js';
import { SIDE_EFFECTS, UNDOING_ENDS } from '../../dispute/intake/renewal/events.js';
import { toUndo } from '../../dispute/intake/renewal/evolve.js';
import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';
import { pairParts, type PairSubject } from '../../dispute/core/subject.js';
import { ana, ben, mia } from '../core/actors.js';
import { from, keyOf, pairsOf, some, type Make } from '../core/any-record.js';
import { acceptComplaint, shanghai } from '../core/commands.js';
import { evidence, told } from '../notification/every-told.js';
import { filed, lifted, noticed } from '../core/scenes.js';
import { andThen, type Step } from '../core/story.js';

const bag = 'pair:ben:bag';
const lastOf = (things: Readonly<Record<string, unknown>>): string => Object.keys(things).at(-1) ?? 'none';
const shown = { statementContentId: 'words', evidence: [] };
const before = (result: EarlierResult) =>
  ({
    disputeId: 'before',
    number: 'PL-BEFORE',
    result,
    reason: result === 'removed' ? 'defaulted' : 'lifted',
  }) as const;

export const claimRelisting = (at: string, ...pairs: readonly PairSubject[]): Step => ({
  type: 'ClaimRelisting',
  data: { earlierDisputeId: 'before', earlierNumber: 'PL-BEFORE', pairs, ...shown },
  by: ana,
  at: shanghai(at),
});
export const confirmRelisting = (at: string, result: EarlierResult, ...pairs: readonly PairSubject[]): Step => ({
  type: 'ConfirmRelisting',
  data: { pairs, earlier: before(result), basis: ['merchant', 'picture'] },
  by: mia,
  at: shanghai(at),
});
export const denyRelisting =
  (at: string): Step =>
  ({ relistingClaims }) => ({
    type: 'DenyRelisting',
    data: { claimId: lastOf(relistingClaims), reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });
export const sayDifferentGoods = (at: string, ...pairs: readonly PairSubject[]): Step => ({
  type: 'SayDifferentGoods',
  data: { pairs, ...shown },
  by: ben,
  at: shanghai(at),
});
export const compareGoods =
  (at: string, outcome: 'same' | 'different'): Step =>
  ({ goodsSayings }) => ({
    type: 'CompareGoods',
    data: { sayingId: lastOf(goodsSayings), outcome, reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });
export const tellSideEffect = (at: string, pair: PairSubject): Step => ({
  type: 'TellSideEffect',
  data: { ...pairParts(pair), kind: 'demotion', ...shown },
  by: ben,
  at: shanghai(at),
});
export const endUndoing =
  (at: string, pair: PairSubject): Step =>
  ({ sideEffects }) => ({
    type: 'EndUndoing',
    data: { ...pairParts(pair), sideEffectIds: [lastOf(sideEffects)], reason: 'another-ground', noteContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });

/** Stories that record every event of goods that are back, and of what a respondent tells of after the lift. */
export const relistingStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    filed,
    told(claimRelisting('03-01T11:00', bag), { evidence }),
    told(confirmRelisting('03-02T08:00', 'removed', bag), { noteContentId: 'note' }),
    acceptComplaint(),
    told(sayDifferentGoods('03-03T10:00', bag), { evidence }),
    compareGoods('03-04T10:00', 'different'),
  ),
  andThen(noticed, claimRelisting('03-03T11:00', bag), denyRelisting('03-04T10:00')),
  andThen(noticed, confirmRelisting('03-04T10:00', 'removed', bag)),
  andThen(lifted, told(tellSideEffect('04-01T10:00', bag), { evidence }), endUndoing('04-02T10:00', bag)),
];

const owed = (dispute: Dispute, a: number) =>
  from(toUndo(dispute), a) ?? { sideEffectId: 'none', respondentId: 'ben', itemId: 'bag' };

/** Throws of the same. */
export const RELISTINGS = {
  ClaimRelisting: (dispute, { a, b }) => ({
    data: {
      earlierDisputeId: `before-${b % 2}`,
      earlierNumber: 'PL-BEFORE',
      pairs: some(pairsOf(dispute), a),
      ...shown,
    },
    by: ana,
  }),
  ConfirmRelisting: (dispute, { a, b, c }) => ({
    data: {
      pairs: some(pairsOf(dispute), a),
      earlier: before(b % 2 === 0 ? 'removed' : 'restored'),
      basis: GOODS_BASES.slice(0, c % 5),
    },
    by: mia,
  }),
  DenyRelisting: ({ relistingClaims }, { a }) => ({
    data: { claimId: keyOf(relistingClaims, a), reasonContentId: 'why' },
    by: mia,
  }),
  SayDifferentGoods: (dispute, { a }) => ({
    data: { pairs: some(pairsOf(dispute), a).filter((pair) => pairParts(pair).respondentId === 'ben'), ...shown },
    by: ben,
  }),
  CompareGoods: ({ goodsSayings }, { a, b }) => ({
    data: { sayingId: keyOf(goodsSayings, a), outcome: b % 2 === 0 ? 'same' : 'different', reasonContentId: 'why' },
    by: mia,
  }),
  TellSideEffect: (dispute, { a, b }) => ({
    data: { ...pairParts(from(pairsOf(dispute), a) ?? bag), kind: from(SIDE_EFFECTS, b), ...shown },
    by: ben,
  }),
  EndUndoing: (dispute, { a, b }) => {
    const { sideEffectId, respondentId, itemId } = owed(dispute, a);
    return {
      data: {
        respondentId,
        itemId,
        sideEffectIds: [sideEffectId],
        reason: from(UNDOING_ENDS, b),
        noteContentId: 'why',
      },
      by: mia,
    };
  },
  ReviewReliance: ({ rightId = 'none' }, { a, b }) => ({
    data: {
      rightId,
      position: b,
      changes: a % 3 === 0 ? [] : ['invalidation-pending'],
      outcome: a % 2 === 0 ? 'stands' : 'acted-on',
    },
    by: mia,
  }),
} as const satisfies {
  readonly [
    T in
      | CommandOf<typeof RELISTING_ACTIONS>['type']
      | Exclude<CommandOf<typeof RELIANCE_ACTIONS>['type'], 'NoteRegister'>
      | TellSideEffect['type']
      | EndUndoing['type']
  ]: Make;
};
