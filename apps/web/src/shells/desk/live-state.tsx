import { Radio, RefreshCw, WifiOff } from 'lucide-react';
import { LIVE_WORDS } from '#messages/ui/live.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import type { LiveState as State } from '../../shared/connection/live.js';
import { useLanguage } from '../../shared/language/language.js';

const TONE = { live: 'now', polling: 'neutral', away: 'due' } as const satisfies Record<State, Tone>;
const ICON = { live: Radio, polling: RefreshCw, away: WifiOff } as const;

/** Whether what is shown follows what happens; nothing before it is known. */
export function LiveState({ state }: { readonly state: State | undefined }) {
  const { say } = useLanguage();
  return (
    <span role="status">{state && <Status tone={TONE[state]} word={say(LIVE_WORDS[state])} icon={ICON[state]} />}</span>
  );
}
