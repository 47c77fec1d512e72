import { useCallback, useEffect, useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PUBLIC_WORDS as WORDS } from '#messages/ui/public.js';
import { listPublishedDecisions } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { knownAssociation, rememberAssociation } from '../party/known-association.js';
import { AskAssociation } from './ask-association.js';
import { PublishedLine } from './published-line.js';

/** Decisions that the association has published, the newest first. */
export function PublishedListPage() {
  const { say } = useLanguage();
  const [association, setAssociation] = useState(knownAssociation);
  return (
    <Page title={say(WORDS.published)} above={<Back />}>
      <p>{say(WORDS.publishedNote)}</p>
      {association === '' ? (
        <AskAssociation onKnown={setAssociation} />
      ) : (
        <List key={association} associationId={association} onOther={setAssociation} />
      )}
    </Page>
  );
}

const PAGE = 20;

function List({
  associationId,
  onOther,
}: {
  readonly associationId: string;
  readonly onOther: (associationId: string) => void;
}) {
  const { say } = useLanguage();
  const [before, setBefore] = useState<string>();
  const load = useCallback(
    () =>
      listPublishedDecisions({
        path: { associationId },
        query: { limit: PAGE, ...(before !== undefined && { before }) },
      }),
    [associationId, before],
  );
  const { data, trouble, again } = useLoad(load);
  const unknown = trouble?.status === 400 || trouble?.status === 404;
  const known = data !== undefined;
  useEffect(() => {
    if (known) rememberAssociation(associationId);
  }, [known, associationId]);
  const decisions = data?.decisions ?? [];
  const last = decisions.at(-1);
  return (
    <>
      {unknown ? (
        <AskAssociation unknown onKnown={onOther} />
      ) : (
        <TroubleNotice trouble={trouble} again={() => void again()} />
      )}
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && decisions.length === 0 && <p>{say(before === undefined ? WORDS.nonePublished : WORDS.noMore)}</p>}
      <ul className="cards">
        {decisions.map((decision) => (
          <PublishedLine key={decision.publicationId} decision={decision} />
        ))}
      </ul>
      {last && decisions.length === PAGE && (
        <button type="button" className="quiet" onClick={() => setBefore(last.publicationId)}>
          {say(WORDS.older)}
        </button>
      )}
    </>
  );
}
