import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { findKept } from '../../shared/connection/keep.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import { itemTitle } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Uploads } from '../service/uploads.js';

type Receipt = {
  readonly counterNoticeId?: string;
  readonly itemIds: readonly string[];
  readonly unlisted: readonly { readonly description: string }[];
};

/** Under which number it is on record, since when and for what; the files go out meanwhile. */
export function ReceiptStep() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const receipt = findKept<Receipt>(`receipt:${session.disputeId}`);
  const filed = view.counterNotices.find(({ counterNoticeId }) => counterNoticeId === receipt?.counterNoticeId);
  const titles = [
    ...(receipt?.itemIds ?? []).map((itemId) => itemTitle(view, itemId)),
    ...(receipt?.unlisted ?? []).map(({ description }) => description),
  ];
  return (
    <>
      {receipt && (
        <section className="notice done" role="status">
          <dl>
            <dt>{say(PAGE_WORDS.number)}</dt>
            <dd>{view.number}</dd>
            {receipt.counterNoticeId !== undefined && (
              <>
                <dt>{say(WORDS.reference)}</dt>
                <dd className="code-like">{receipt.counterNoticeId}</dd>
              </>
            )}
            {filed && (
              <>
                <dt>{say(WORDS.filedAt)}</dt>
                <dd>{instantText(filed.filedAt, locale)}</dd>
              </>
            )}
            <dt>{say(WORDS.forItems)}</dt>
            {titles.map((title, index) => (
              <dd key={index}>{title}</dd>
            ))}
          </dl>
        </section>
      )}
      <Uploads />
      <p>{say(WORDS.whatNext)}</p>
      <a className="main" href={pathTo()}>
        {say(WORDS.toDispute)}
      </a>
    </>
  );
}
