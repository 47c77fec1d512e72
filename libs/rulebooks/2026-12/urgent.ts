import type { LadderStep } from '#domain/rulebook/expedited.js';
import type { Confidence, Rulebook, TimedStage, TimedStep } from '#domain/rulebook/rulebook.js';
import { hours, minutes, workingDays } from '../terms.js';

const ruled = (number: string, source: string, confidence: Confidence) =>
  ({ clause: `House rules ${number}`, source, confidence }) as const;
const house = (number: string) => ruled(number, 'Association house rules; our choice, not law', 'house-rule');
const practice = (number: string, source: string) => ruled(number, source, 'practice');

const rung = (name: LadderStep['rung'], on: LadderStep['on'], secondPerson = false): LadderStep => ({
  rung: name,
  on,
  secondPerson,
  ...practice(
    '9(4)',
    'practice.md P13: the least measure first; Civil Code 1195: measures by prima facie evidence and kind of service',
  ),
});

type LaneSteps = {
  readonly [
    S in Extract<TimedStage, 'awaiting-duty' | 'urgent-review' | 'awaiting-restoration' | 'awaiting-preservation'>
  ]: TimedStep;
};

/** How long the stages of the lanes last. */
export const laneSteps: LaneSteps = {
  'awaiting-duty': { within: minutes(15), onExpiry: 'PassOnDuty', ...house('9(3)') },
  'urgent-review': {
    within: hours(24),
    onExpiry: 'UndoUnreviewed',
    ...practice('9(6)', 'practice.md P13: a person reviews within 24 h and confirms or undoes'),
  },
  'awaiting-restoration': {
    within: hours(48),
    onExpiry: 'NoteRestorationOverdue',
    ...practice('10(2)', 'practice.md P14: answered within 48 h'),
  },
  'awaiting-preservation': { within: hours(24), onExpiry: 'NotePreservationOverdue', ...house('11(1)') },
};

export const laneHouse = {
  'call-respondent': { within: hours(1), ...house('9(5)') },
  'chase-preservation': { within: workingDays(1), ...house('11(2)') },
} as const satisfies Partial<Rulebook['house']>;

/**
 * The urgent lane, guarantees, the keeping of a room's record, and the file for publication (practice P12, P13, P14,
 * P18).
 */
export const lanes = {
  urgent: {
    captureSeconds: 30,
    ladder: [
      rung('hide-card', ['product']),
      rung('mute', ['room', 'replay', 'clip', 'content']),
      rung('mask', ['room', 'replay', 'clip', 'content']),
      rung('delist', ['product']),
      rung('block-replay', ['replay', 'clip']),
      rung('cut-stream', ['room'], true),
    ],
    answer: { within: minutes(15), ...house('9(7)') },
    followUp: { within: minutes(30), ...house('9(8)') },
    ...practice('9(1)', 'practice.md P13: a running room or a declared festival window'),
  },
  guarantees: {
    kinds: ['deposit-at-platform', 'bank-letter', 'insurance'],
    answeredBy: 'association',
    ...practice('10(1)', 'practice.md P14; 法发〔2020〕32号 art. 9 on preservation'),
  },
  preservation: {
    parts: ['replay', 'product-cards', 'comments', 'order-counts'],
    ...practice('11(1)', 'practice.md P12; Order 117: operators keep the record of a room'),
  },
  publication: {
    clause: 'E-Commerce Law 44',
    source: 'E-Commerce Law art. 44: notice, declaration and result are made public in time',
    confidence: 'law',
  },
} as const satisfies Pick<Rulebook, 'urgent' | 'guarantees' | 'preservation' | 'publication'>;
