import { useCallback } from 'react';
import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { DISPUTE_WORDS as D } from '#messages/ui/dispute.js';
import { SENT_FILES } from '#messages/ui/sent-files.js';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { listEvidence } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { namesOf } from '../dispute/names-of.js';
import { actionsOf } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Exhibit } from './exhibit.js';
import { lateWord } from './late.js';
import { numberOf } from './number-of.js';

/** Every file of the dispute that the party may see, and the one that it looks at. */
export function EvidencePage({ evidenceId }: { readonly evidenceId: string | undefined }) {
  const { say } = useLanguage();
  const { session, view, reload } = useDispute();
  const { disputeId } = session;
  const { data, trouble, again } = useLoad(useCallback(() => listEvidence({ path: { disputeId } }), [disputeId]));
  const nameOf = namesOf(view);
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  const items = data?.items ?? [];
  const open = items.find((one) => one.evidenceId === evidenceId);
  if (open)
    return (
      <Page
        key={evidenceId}
        title={joined(numberOf(items, open.evidenceId), open.description)}
        above={<Back to={['evidence']} />}
      >
        <Exhibit exhibit={open} number={numberOf(items, open.evidenceId)} owner={nameOf(open.ownerId)} after={after} />
      </Page>
    );
  return (
    <Page title={say(D.evidence)} above={<Back />}>
      <p className="hint">{say(W.everyLook)}</p>
      <p>
        <a href={pathTo('comparisons')}>{say(W.comparisons)}</a>
        <br />
        <a href={pathTo('translations')}>{say(W.translations)}</a>
        {actionsOf(view).includes('AskForExport') && (
          <>
            <br />
            <a href={pathTo('export')}>{say(EXHIBITS_OF_PARTIES.AskForExport)}</a>
          </>
        )}
      </p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && items.length === 0 && <p role="status">{say(W.noneYet)}</p>}
      {data && evidenceId !== undefined && <p role="status">{say(W.notFound)}</p>}
      <ul className="cards">
        {items.map((one) => (
          <li className={one.part === 'confidential' ? 'card confidential' : 'card'} key={one.evidenceId}>
            <a href={pathTo('evidence', one.evidenceId)}>{joined(numberOf(items, one.evidenceId), one.description)}</a>
            <p className="hint">
              {joined(
                nameOf(one.ownerId),
                one.part === 'confidential' ? say(SENT_FILES.staffOnly) : undefined,
                one.content ? undefined : say(W.awaited),
                one.late && say(lateWord(one.late)),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
