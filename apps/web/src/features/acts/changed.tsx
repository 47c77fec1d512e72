import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { getTimeline } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { queryClient, queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { disputeQuery } from './choices/where.js';

/** The newest of what happened, so far. */
const SHOWN = 3;

type Props = { readonly disputeId: string; readonly onSeen: (etag: string | undefined) => void };

/** Somebody was faster: what has happened, and the choice to look or to go on with the dispute as it is now. */
export function Changed({ disputeId, onSeen }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [busy, setBusy] = useState(false);
  const { data } = useQuery({ ...queryOf('getTimeline', getTimeline, { path: { disputeId } }), staleTime: 0 });
  const goOn = async (): Promise<void> => {
    setBusy(true);
    const { etag } = await queryClient.fetchQuery({ ...disputeQuery(disputeId), staleTime: 0 });
    onSeen(etag);
  };
  return (
    <Banner
      isNew
      tone="due"
      title={say(W.changed)}
      acts={
        <>
          <Button isPending={busy} onPress={() => void goOn()}>
            {say(W.seenAgain)}
          </Button>
          <TextLink href={to(['disputes', disputeId, 'timeline'])}>{say(W.look)}</TextLink>
        </>
      }
    >
      <p>{say(W.changedDetail)}</p>
      <ul>
        {(data?.entries ?? []).slice(-SHOWN).map(({ text, at }) => (
          <li key={`${at} ${text}`}>{text}</li>
        ))}
      </ul>
    </Banner>
  );
}
