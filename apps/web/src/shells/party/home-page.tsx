import { ACCOUNT_WORDS } from '#messages/ui/account.js';
import { STAGES } from '#messages/core/stages.js';
import { DRAFT_SAVED, FILING_WORDS as WORDS, SIGNED_IN_AS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { deleteDraft, listDisputes, listDrafts, saveDraft } from '../../client/sdk.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { goTo, pathTo } from '../../shared/parts/route.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { AssociationLinks } from '../public/association-links.js';
import { addressOf } from './address-of.js';
import { EMPTY } from '../../features/intake/content.js';
import { formOf } from '../../features/intake/form.js';

const drafts = () => listDrafts();
const disputes = () => listDisputes();

/** What was begun and what was filed. */
export function HomePage({ name }: { readonly name: string }) {
  const { say, tell, locale } = useLanguage();
  const begun = useLoad(drafts);
  const filed = useLoad(disputes);
  const begin = useAct('begin', (_: object, key: string) =>
    saveDraft({ body: { kind: 'complaint', content: formOf(EMPTY) }, headers: { 'Idempotency-Key': key } }),
  );
  const start = async (): Promise<void> => {
    const draft = await begin.run({});
    if (draft) goTo('complaint', draft.draftId, 'right');
  };
  const own = begun.data?.items.filter(({ kind }) => kind === 'complaint') ?? [];
  return (
    <Page title={say(WORDS.home)}>
      <p className="hint">{tell(SIGNED_IN_AS, { name })}</p>
      <TroubleNotice trouble={begin.trouble ?? begun.trouble ?? filed.trouble} />
      <button type="button" className="main" disabled={begin.busy} onClick={() => void start()}>
        {say(begin.busy ? PAGE_WORDS.sending : WORDS.begin)}
      </button>
      <h2>{say(WORDS.drafts)}</h2>
      {begun.data && own.length === 0 && <p>{say(WORDS.noDrafts)}</p>}
      <ul className="cards">
        {own.map(({ draftId, savedAt }) => (
          <li className="card" key={draftId}>
            <p>
              <a href={pathTo('complaint', draftId, 'right')}>
                {tell(DRAFT_SAVED, { at: instantText(savedAt, locale) })}
              </a>
            </p>
            <ActButton
              name={`drop:${draftId}`}
              words={say(WORDS.dropDraft)}
              send={() => deleteDraft({ path: { draftId } })}
              after={begun.again}
            />
          </li>
        ))}
      </ul>
      <h2>{say(WORDS.disputes)}</h2>
      {filed.data?.items.length === 0 && <p>{say(WORDS.noDisputes)}</p>}
      <ul className="cards">
        {filed.data?.items.map(({ disputeId, number, stage }) => (
          <li className="card" key={disputeId}>
            <p>
              <a href={addressOf(disputeId)}>{number}</a>
            </p>
            <p>{wordOf(STAGES, stage, locale)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={pathTo('account')}>{say(ACCOUNT_WORDS.account)}</a>
      </p>
      <AssociationLinks />
    </Page>
  );
}
