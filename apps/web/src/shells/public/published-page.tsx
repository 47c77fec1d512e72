import { useCallback } from 'react';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PUBLIC_WORDS as WORDS } from '#messages/ui/public.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { getPublishedDecision } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { Facts } from '../../shared/parts/facts.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { knownAssociation } from '../party/known-association.js';

/** One published decision in its redacted words. */
export function PublishedPage({ publicationId }: { readonly publicationId: string }) {
  const { say, locale } = useLanguage();
  const load = useCallback(
    () => getPublishedDecision({ path: { associationId: knownAssociation(), publicationId } }),
    [publicationId],
  );
  const { data, trouble, again } = useLoad(load);
  return (
    <Page title={say(WORDS.one)} above={<Back to={['published']} />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && (
        <>
          {data.reversed && <p className="notice trouble">{say(WORDS.reversedNote)}</p>}
          <Facts
            facts={[
              {
                key: 'kind',
                term: say(WORDS.kind),
                text: `${wordOf(LEGAL_KINDS_NAMED, data.legalKind, locale)}${data.isReview ? ` · ${say(WORDS.isReview)}` : ''}`,
              },
              {
                key: 'right',
                term: say(WORDS.right),
                text: data.rightKind === undefined ? undefined : wordOf(RIGHT_KINDS, data.rightKind, locale),
              },
              { key: 'on', term: say(WORDS.on), text: momentText(data.publishedAt, locale) },
            ]}
          />
          <p className="card words">{data.text}</p>
        </>
      )}
    </Page>
  );
}
