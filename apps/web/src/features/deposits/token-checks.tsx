import {
  TOKEN_CHECKS_NAMED,
  TOKEN_FAULTS_NAMED,
  TOKEN_OUTCOMES_NAMED,
  TOKEN_WORTHS_NAMED,
} from '#messages/deposit/deposit-words.js';
import { ATTESTED, DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import type { TimestampView } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { WORTH_TONES } from './tones.js';

const TONES = { passed: 'lifted', failed: 'overdue', 'not-checked': 'neutral' } as const satisfies Record<
  TimestampView['checks'][number]['outcome'],
  Tone
>;

/** A token: what it attests, what it is worth, and each thing that was asked of it, those that were not among them. */
export function TokenChecks({ token }: { readonly token: TimestampView }) {
  const { say, tell, locale } = useLanguage();
  const at = instantText(token.attestedAt, locale);
  const by = [token.authority, token.signer].filter((one) => one !== undefined).join(', ');
  return (
    <DescriptionList
      facts={[
        { name: say(W.attestedAt), value: by === '' ? at : tell(ATTESTED, { at, by }) },
        {
          name: say(W.state),
          value: <Status tone={WORTH_TONES[token.worth]} word={say(TOKEN_WORTHS_NAMED[token.worth])} />,
        },
        ...token.checks.map(({ check, outcome, why }) => ({
          name: say(TOKEN_CHECKS_NAMED[check]),
          value: (
            <Status
              tone={TONES[outcome]}
              word={[say(TOKEN_OUTCOMES_NAMED[outcome]), ...(why ? [say(TOKEN_FAULTS_NAMED[why])] : [])].join(' · ')}
            />
          ),
        })),
      ]}
    />
  );
}
