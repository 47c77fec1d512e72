import { RotateCcw } from 'lucide-react';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { MEASURE_STATES } from '#messages/ui/desk-dispute.js';
import type { PairSeenBody } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';

type Measure = NonNullable<PairSeenBody['measure']>;
type MeasureState = keyof typeof MEASURE_STATES;
const TONES: Readonly<Record<MeasureState, Tone>> = {
  'block-asked': 'due',
  'block-confirmed': 'held',
  'block-refused': 'overdue',
  'lift-asked': 'due',
  'lift-confirmed': 'lifted',
  'lift-refused': 'overdue',
  moot: 'neutral',
};

export const measureState = ({ wanted, state, moot }: Measure): MeasureState =>
  moot === true ? 'moot' : `${wanted}-${state}`;

/** How the measure on an item stands; where none was asked for, what is awaited. */
export function PairState({ pair: { measure, stage, reason } }: { readonly pair: PairSeenBody }) {
  const { say, locale } = useLanguage();
  if (measure) {
    const state = measureState(measure);
    const isBack = state === 'lift-confirmed';
    return <Status tone={TONES[state]} word={say(MEASURE_STATES[state])} {...(isBack && { icon: RotateCcw })} />;
  }
  const isOver = stage === 'closed';
  return (
    <Status
      tone={isOver ? 'lifted' : 'neutral'}
      word={isOver && reason !== undefined ? wordOf(CLOSING_REASONS, reason, locale) : wordOf(STAGES, stage, locale)}
    />
  );
}
