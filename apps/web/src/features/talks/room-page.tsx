import { useCallback } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { ROOM_ENDS, TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { getRoom } from '../../client/sdk.gen.js';
import type { RoomBody } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Messages } from './messages.js';
import { Offers } from './offers.js';
import { Proposals } from './proposals.js';
import { useRepeat } from '../../shared/parts/use-repeat.js';

const TITLES = {
  negotiation: WORDS.negotiationRoom,
  mediation: WORDS.jointRoom,
  caucus: WORDS.caucusRoom,
  deliberation: WORDS.jointRoom,
  desk: WORDS.desk,
} as const;

/** A room: what is offered and said in it, read anew every few seconds while it is in front. */
export function RoomPage({ roomId }: { readonly roomId: string }) {
  const { say, tell, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const load = useCallback(() => getRoom({ path: { disputeId, roomId } }), [disputeId, roomId]);
  const { data, trouble, again } = useLoad(load);
  useRepeat(again);
  const after = useCallback(async (): Promise<void> => void (await Promise.all([again(), reload()])), [again, reload]);
  const back = view.negotiations?.find((one) => one.roomId === roomId)?.negotiationId;
  const mediation =
    data?.kind === 'negotiation' || data?.kind === 'desk' ? undefined : view.mediations?.[0]?.mediationId;
  const above = (
    <Back to={back !== undefined ? ['negotiation', back] : mediation !== undefined ? ['mediation', mediation] : []} />
  );
  return (
    <Page title={say(data ? TITLES[data.kind] : WORDS.talks)} above={above}>
      {!data && <TroubleNotice trouble={trouble} again={() => void again()} />}
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && (
        <>
          {data.open ? (
            data.endsAt !== undefined && <p className="hint">{tell(ROOM_ENDS, { at: dueText(data.endsAt, locale) })}</p>
          ) : (
            <p className="notice">{say(WORDS.roomClosed)}</p>
          )}
          {data.kind === 'desk' && <p className="hint">{say(WORDS.deskNote)}</p>}
          <Body room={data} after={after} />
        </>
      )}
    </Page>
  );
}

function Body({ room, after }: { readonly room: RoomBody; readonly after: () => Promise<void> }) {
  return (
    <>
      {room.kind === 'negotiation' && <Offers room={room} after={after} />}
      {(room.proposals?.length ?? 0) > 0 && <Proposals room={room} after={after} />}
      <Messages room={room} />
    </>
  );
}
