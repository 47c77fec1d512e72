import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_CALENDAR_WORDS as W, FEED_MADE_AT, FEED_READ_AT } from '#messages/ui/desk-calendar.js';
import { endCalendarFeed, listCalendarFeeds, makeCalendarFeed } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { toast } from '../../kit/overlays/toast.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './calendar.module.css';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** Addresses at which calendar programs read one's days: each is told once, listed without its secret, and ended. */
export function Feeds({ isOpen, onClose }: Props) {
  const { say, tell, locale } = useLanguage();
  const read = useQuery({ ...queryOf('listCalendarFeeds', listCalendarFeeds, {}), enabled: isOpen });
  const [ending, setEnding] = useState<string>();
  const make = useSend('make-feed', (_: object, key) => makeCalendarFeed({ headers: { 'Idempotency-Key': key } }));
  const end = useSend('end-feed', (feedId: string) => endCalendarFeed({ path: { feedId } }));
  const feeds = read.data?.items ?? [];
  const close = (): void => {
    make.reset(); // what was told once is gone with the drawer
    onClose();
  };
  const endIt = (feedId: string): void =>
    end.mutate(feedId, {
      onSuccess: () => {
        if (make.data?.feedId === feedId) make.reset();
        toast(say(W.feedEnded));
      },
      onSettled: () => setEnding(undefined),
    });
  return (
    <Drawer title={say(W.feeds)} isOpen={isOpen} onClose={close}>
      <div className={s.feeds}>
        <p>{say(W.feedsWhy)}</p>
        <p>{say(W.feedsSecret)}</p>
        <TroubleBanner trouble={troubleOf(make.error ?? end.error ?? read.error)} />
        {make.data && (
          <Banner isNew tone="lifted" title={say(W.feedMade)}>
            <p>{say(W.feedOnce)}</p>
            <Copyable name={say(W.feedAddress)} text={make.data.url} />
          </Banner>
        )}
        <div>
          <Button kind="primary" isPending={make.isPending} onPress={() => make.mutate({})}>
            {say(W.makeFeed)}
          </Button>
        </div>
        {read.data && feeds.length === 0 && <p>{say(W.noFeeds)}</p>}
        <ul className={s.entries}>
          {feeds.map(({ feedId, madeAt, readAt }) => (
            <li key={feedId}>
              <div>
                <p>{tell(FEED_MADE_AT, { at: momentText(madeAt, locale) })}</p>
                <small>
                  {readAt === undefined ? say(W.neverRead) : tell(FEED_READ_AT, { at: momentText(readAt, locale) })}
                </small>
              </div>
              <Button size="small" onPress={() => setEnding(feedId)}>
                {say(W.endFeed)}
              </Button>
            </li>
          ))}
        </ul>
        <Confirm
          isDangerous
          title={say(W.endFeedAsk)}
          act={say(W.endFeed)}
          isOpen={ending !== undefined}
          isPending={end.isPending}
          onClose={() => setEnding(undefined)}
          onConfirm={() => ending !== undefined && endIt(ending)}
        >
          <p>{say(W.endFeedWhy)}</p>
        </Confirm>
      </div>
    </Drawer>
  );
}
