import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DRAFT_SAVED } from '#messages/ui/filing.js';
import { DRAFT_ITEMS, PARTY_FILING as W } from '#messages/ui/party-filing.js';
import { deleteDraft, getDraft, listDrafts, saveDraft } from '../../client/sdk.gen.js';
import type { SaveDraftBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ownRights } from '../rights/own-rights.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { contentOf } from '../intake/content-of-draft.js';
import s from './filing.module.css';

/** What went wrong stands above the drafts. */
const isTold = (): void => undefined;
type Content = Readonly<Record<string, unknown>>;

/** What was begun and not filed, by what it is about; one that is deleted can be had back. */
export function Drafts() {
  const { say, tell, locale } = useLanguage();
  const { association } = useDesk();
  const { data } = useQuery(queryOf('listDrafts', listDrafts, {}));
  const own = (data?.items ?? []).filter(({ kind }) => kind === 'complaint');
  const rights = useQuery({ ...ownRights, enabled: own.length > 0 });
  const contents = useQueries({
    queries: own.map(({ draftId }) => queryOf('getDraft', getDraft, { path: { draftId } })),
  });
  const [dropped, setDropped] = useState<Content>();
  const drop = useSend('drop-draft', (draftId: string) => deleteDraft({ path: { draftId } }));
  const undo = useSend('undo-draft', (body: SaveDraftBody, key) =>
    saveDraft({ body, headers: { 'Idempotency-Key': key } }),
  );
  const nameOf = (content: Content | undefined): string => {
    if (content === undefined) return '…';
    const { rightId, right, items } = contentOf(content);
    const line = rights.data?.items.find((one) => one.rightId === rightId);
    const links = items.filter(({ url }) => url !== '');
    const [first] = items;
    const parts = [
      line?.name ?? right.name,
      first?.title,
      links.length > 0 ? tell(DRAFT_ITEMS, { count: links.length }) : '',
    ];
    return parts.filter((part) => part !== undefined && part !== '').join(' · ') || say(W.unnamed);
  };
  if (own.length === 0 && !dropped) return null;
  const remove = async (draftId: string, content: Content | undefined): Promise<void> => {
    await drop.mutateAsync(draftId).then(() => setDropped(content), isTold);
  };
  const bringBack = async (content: Content): Promise<void> => {
    await undo.mutateAsync({ kind: 'complaint', content }).then(() => setDropped(undefined), isTold);
  };
  return (
    <Card title={say(W.drafts)}>
      <TroubleBanner trouble={troubleOf(drop.error ?? undo.error)} />
      {dropped && (
        <Banner
          isNew
          tone="now"
          title={say(W.dropped)}
          acts={
            <Button isPending={undo.isPending} onPress={() => void bringBack(dropped)}>
              {say(W.undo)}
            </Button>
          }
        />
      )}
      <ul className={s.drafts}>
        {own.map(({ draftId, savedAt }, index) => {
          const content = contents[index]?.data?.content;
          return (
            <li key={draftId}>
              <TextLink href={`/a/${association.slug}#/complaint/${draftId}/right`}>{nameOf(content)}</TextLink>
              <small>{tell(DRAFT_SAVED, { at: instantText(savedAt, locale) })}</small>
              <Button
                kind="quiet"
                size="small"
                isPending={drop.isPending}
                onPress={() => void remove(draftId, content)}
              >
                {say(W.drop)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
