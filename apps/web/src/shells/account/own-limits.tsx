import { CONSEQUENCES } from '#messages/conduct/bad-faith-review.js';
import { ACCOUNT_WORDS as WORDS, LIMITED } from '#messages/ui/account.js';
import { listOwnLimits } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';

const load = () => listOwnLimits();

/** What a finding of bad faith means for this account as a representative; nothing where there is none. */
export function OwnLimits() {
  const { say, tell, locale } = useLanguage();
  const { data } = useLoad(load);
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <h2>{say(WORDS.limits)}</h2>
      <ul className="cards">
        {data.items.map(({ kind, from, until, number, reviewId }) => (
          <li className="card" key={reviewId}>
            <p>
              <strong>{say(CONSEQUENCES[kind])}</strong>
            </p>
            <p className="hint">
              {tell(LIMITED, {
                from: momentText(from, locale),
                until: momentText(until, locale),
                number: number ?? '—',
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
