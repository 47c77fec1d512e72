import { SECRET_WORDS as W } from '#messages/ui/secrets.js';
import type { DepositGrantView } from '../../client/types.gen.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { useLanguage } from '../../shared/language/language.js';

type State = 'open' | 'overdue' | 'owes' | 'withdrawn' | 'ended';
const TONES: Readonly<Record<State, Tone>> = {
  open: 'now',
  overdue: 'overdue',
  owes: 'due',
  withdrawn: 'neutral',
  ended: 'neutral',
};

const stateOf = ({ open, overdue, readers, withdrawnAt }: DepositGrantView): State => {
  if (open) return 'open';
  if (overdue && readers.some(({ owes }) => owes)) return 'overdue';
  if (readers.some(({ owes }) => owes)) return 'owes';
  return withdrawnAt === undefined ? 'ended' : 'withdrawn';
};

/** Whether it can be read, and whether copies are still to be accounted for. */
export function GrantState({ one }: { readonly one: DepositGrantView }) {
  const { say } = useLanguage();
  const state = stateOf(one);
  return <Status tone={TONES[state]} word={say(W[state])} />;
}
