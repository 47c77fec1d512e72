import { ACCOUNT_FACTORS } from '#domain/contract-duty/duties.js';
import { ACCOUNT_FACTORS_NAMED, BEARERS_NAMED } from '#messages/contract-duty/words.js';
import { WEIGH_WORDS as W } from '#messages/ui/account-weighed.js';
import type { AccountWeighedBody } from '../../client/types.gen.js';
import { useLanguage } from '../language/language.js';

/** For whom each factor of an account speaks, and why, as the mediator put it. */
export function AccountWeighed({ account }: { readonly account: AccountWeighedBody | undefined }) {
  const { say } = useLanguage();
  if (!account) return null;
  return (
    <section>
      <p>
        <strong>{say(W.title)}</strong>
      </p>
      <dl>
        {ACCOUNT_FACTORS.map((factor) => (
          <div key={factor}>
            <dt>{say(ACCOUNT_FACTORS_NAMED[factor])}</dt>
            <dd className="words">{`${say(BEARERS_NAMED[account[factor].bearer])} · ${account[factor].reason}`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
