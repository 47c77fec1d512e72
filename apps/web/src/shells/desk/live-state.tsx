import { LIVE_WORDS } from '#messages/ui/live.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import type { LiveState as State } from '../../shared/connection/live.js';
import { useLanguage } from '../../shared/language/language.js';
import { useLive } from './use-live.js';

const TONE = { live: 'now', polling: 'neutral', away: 'due' } as const satisfies Record<State, Tone>;

/** Whether what is shown follows what happens. */
export function LiveState() {
  const { say } = useLanguage();
  const state = useLive();
  return (
    <span role="status" aria-live="polite">
      {state && <Status tone={TONE[state]} word={say(LIVE_WORDS[state])} />}
    </span>
  );
}
