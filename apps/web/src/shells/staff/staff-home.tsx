import { ACCOUNT_WORDS } from '#messages/ui/account.js';
import { FILING_WORDS, SIGNED_IN_AS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { DUE_BY, STAFF_WORDS as WORDS } from '#messages/ui/staff.js';
import { TASKS } from '#messages/core/tasks.js';
import { listTasks } from '../../client/sdk.gen.js';
import type { TaskLine } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { addressOf } from '../party/address-of.js';

/** What can be done on these pages. */
const HERE: ReadonlySet<string> = new Set(['answer-review', 'approve-publication']);
const load = () => listTasks();

/** What waits for somebody of the staff, the reviews and publications first; the next due is the first. */
export function StaffHome({ name, onLeave }: { readonly name: string; readonly onLeave: () => void }) {
  const { say, tell } = useLanguage();
  const { data, trouble, again } = useLoad(load);
  const tasks = data?.items ?? [];
  const [here, others] = [tasks.filter(({ kind }) => HERE.has(kind)), tasks.filter(({ kind }) => !HERE.has(kind))];
  return (
    <Page title={say(WORDS.home)}>
      <p className="hint">{tell(SIGNED_IN_AS, { name })}</p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      <h2>{say(WORDS.reviews)}</h2>
      {data && here.length === 0 && <p>{say(WORDS.none)}</p>}
      <Tasks tasks={here} />
      {others.length > 0 && <h2>{say(WORDS.others)}</h2>}
      {others.length > 0 && <p className="hint">{say(WORDS.elsewhere)}</p>}
      <Tasks tasks={others} />
      <p>
        <a href={pathTo('account')}>{say(ACCOUNT_WORDS.account)}</a>
      </p>
      <button type="button" className="quiet" onClick={onLeave}>
        {say(FILING_WORDS.signOut)}
      </button>
    </Page>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly TaskLine[] }) {
  const { tell, locale } = useLanguage();
  return (
    <ul className="cards">
      {tasks.map(({ disputeId, number, kind, subject, dueAt }) => (
        <li className="card" key={`${disputeId ?? ''}:${kind}:${subject}`}>
          {disputeId !== undefined && <a href={addressOf(disputeId)}>{number}</a>}
          <p>{wordOf(TASKS, kind, locale)}</p>
          <p className="hint">{tell(DUE_BY, { at: dueText(dueAt, locale) })}</p>
        </li>
      ))}
    </ul>
  );
}
