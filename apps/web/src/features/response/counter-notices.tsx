import { formatList } from '#messages/format.js';
import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { COUNTER_GROUNDS } from '#messages/response/counter-notice.js';
import { SEMICOLON } from '#messages/semicolon.js';
import { DISPUTE_WORDS, FILED_AT } from '#messages/ui/dispute.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { itemTitle, pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';

/** Declarations on record, with their words; those that may be taken back with the way to it. */
export function CounterNotices() {
  const { say, tell, locale } = useLanguage();
  const { view } = useDispute();
  const { counterNotices, roles } = view;
  if (counterNotices.length === 0) return null;
  const withdrawable = new Set(
    pairsIn(subjectsFor(view, 'WithdrawCounterNotice')).map(({ respondentId, itemId }) => `${respondentId}:${itemId}`),
  );
  return (
    <section>
      <h2>{say(roles.includes('respondent') ? DISPUTE_WORDS.yourAnswers : DISPUTE_WORDS.answers)}</h2>
      <ul className="cards">
        {counterNotices.map(({ counterNoticeId, respondentId, itemIds, filedAt, grounds = [], statement }) => (
          <li className="card" key={counterNoticeId}>
            <p className="hint">{tell(FILED_AT, { at: instantText(filedAt, locale) })}</p>
            <p>
              {formatList(
                itemIds.map((itemId) => itemTitle(view, itemId)),
                locale,
              )}
            </p>
            {grounds.length > 0 && (
              <p className="hint">
                {grounds.map((ground) => wordOf(COUNTER_GROUNDS, ground, locale)).join(say(SEMICOLON))}
              </p>
            )}
            {statement !== undefined && <p className="words">{statement}</p>}
            {itemIds.some((itemId) => withdrawable.has(`${respondentId}:${itemId}`)) && (
              <a className="quiet" href={pathTo('withdrawal', counterNoticeId)}>
                {wordOf(PARTY_COMMANDS, 'WithdrawCounterNotice', locale)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
