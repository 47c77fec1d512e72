import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { MEASURES_WANTED, RUNG_NAMES } from '#messages/measures/measures.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import type { MeasureSeenBody, PairSeenBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Deadline } from './deadline.js';
import { itemTitle } from './subjects.js';
import { useDispute } from './use-dispute.js';

/** One item: what it is, what was done to it, where it stands and until when. */
export function ItemCard({ pair }: { readonly pair: PairSeenBody }) {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const item = view.items.find(({ itemId }) => itemId === pair.itemId);
  const deadline = view.deadlines.find(({ subject }) => subject === `pair:${pair.respondentId}:${pair.itemId}`);
  const url = item?.locator.url;
  return (
    <li className="card">
      <h3>{itemTitle(view, pair.itemId)}</h3>
      <p className="hint">
        {item && wordOf(ITEM_KINDS, item.kind, locale)} {item?.locator.detail}
        {url !== undefined && /^https?:/.test(url) && (
          <>
            {' '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              {say(DISPUTE_WORDS.openItem)}
              <span className="unseen"> {itemTitle(view, pair.itemId)}</span>
            </a>
          </>
        )}
      </p>
      <dl>
        <dt>{say(DISPUTE_WORDS.stage)}</dt>
        <dd>
          {wordOf(STAGES, pair.stage, locale)}
          {pair.reason !== undefined && ` · ${wordOf(CLOSING_REASONS, pair.reason, locale)}`}
        </dd>
        <dt>{say(DISPUTE_WORDS.measure)}</dt>
        <dd>{pair.measure ? <Measure measure={pair.measure} /> : say(DISPUTE_WORDS.noMeasure)}</dd>
        {deadline && (
          <>
            <dt>{say(DISPUTE_WORDS.deadline)}</dt>
            <dd>
              <Deadline deadline={deadline} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

function Measure({ measure: { wanted, rung, moot, state } }: { readonly measure: MeasureSeenBody }) {
  const { say, locale } = useLanguage();
  if (moot === true) return <>{say(DISPUTE_WORDS.moot)}</>;
  const what =
    rung !== undefined && wanted === 'block'
      ? wordOf(RUNG_NAMES, rung, locale)
      : wordOf(MEASURES_WANTED, wanted, locale);
  return (
    <>
      {what} · {say(DISPUTE_WORDS[state])}
    </>
  );
}
