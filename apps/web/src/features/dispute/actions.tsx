import type { Words } from '#messages/locale.js';
import { DISPUTE_WORDS } from '#messages/pages/dispute.js';
import { useLanguage } from '../../language/language.js';
import { wordOf } from '../../language/word-of.js';
import { pathTo } from '../../parts/route.js';
import { actionsOf } from './subjects.js';
import { useDispute } from './use-dispute.js';

/** Where each action is done on this page, the most wanted first. Those of a document or of a declaration stand beside it, not in the list. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  FileCounterNotice: ['counter-notice', 'items'],
  NameUnlisted: ['counter-notice', 'items'],
  GiveGuarantee: ['guarantee'],
  AskEarlyRestoration: ['restoration'],
  OrderPreservationPapers: ['papers'],
};
const BESIDE: ReadonlySet<string> = new Set(['AcknowledgeService', 'WithdrawCounterNotice', 'StoreEvidence']);

/** A way to every act that the API allows now; where this page has none of its own, it says who helps. */
export function Actions({ words }: { readonly words: Readonly<Record<string, Words>> }) {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const listed = actionsOf(view).filter((action) => !BESIDE.has(action));
  const here = Object.keys(PLACES).filter((action) => listed.includes(action));
  const elsewhere = listed.filter((action) => !PLACES[action]);
  return (
    <section>
      <h2>{say(DISPUTE_WORDS.whatYouCanDo)}</h2>
      {listed.length === 0 && <p>{say(DISPUTE_WORDS.nothingToDo)}</p>}
      <ul className="actions">
        {here.map((action) => (
          <li key={action}>
            <a className={action === 'FileCounterNotice' ? 'main' : 'quiet'} href={pathTo(...(PLACES[action] ?? []))}>
              {wordOf(words, action, locale)}
            </a>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <p className="hint">
          {say(DISPUTE_WORDS.elsewhere)}: {elsewhere.map((action) => wordOf(words, action, locale)).join(locale === 'zh-CN' ? '、' : ', ')}
        </p>
      )}
    </section>
  );
}
