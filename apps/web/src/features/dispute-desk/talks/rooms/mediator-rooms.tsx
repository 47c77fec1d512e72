import { useQueries } from '@tanstack/react-query';
import { LockKeyhole, Users } from 'lucide-react';
import { ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { UNREAD } from '#messages/ui/talks.js';
import { Card } from '../../../../kit/data/card.js';
import { Door } from '../../../../kit/navigation/door.js';
import { Wall } from '../../../../kit/status/banner.js';
import { EmptyState } from '../../../../kit/status/empty-state.js';
import { Skeleton } from '../../../../kit/status/skeleton.js';
import { Status } from '../../../../kit/status/status.js';
import { findKept } from '../../../../shared/connection/keep.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { TroubleBanner } from '../../../desk/trouble-banner.js';
import { useAsked } from '../../use-asked.js';
import { useCase } from '../../use-case.js';
import { draftOf } from '../../use-room.js';
import { Composer } from './composer.js';
import { Proposals } from './proposals.js';
import { RoomMessages } from './room-messages.js';
import { useRooms, type TalkRoom } from './use-rooms.js';
import { wholeRoom } from './whole-room.js';
import s from './rooms.module.css';

/** The mediator’s rooms: which one is open says the address, and each says in colour and words who reads in it. */
export function MediatorRooms() {
  const { say } = useLanguage();
  const [asked] = useAsked();
  const { rooms, isKnown, failed } = useRooms();
  if (failed) return <TroubleBanner trouble={troubleOf(failed.error)} again={() => void failed.refetch()} />;
  if (!isKnown) return <Skeleton lines={6} />;
  const at = rooms.find(({ roomId }) => roomId === asked.open) ?? rooms[0];
  if (!at)
    return (
      <EmptyState title={say(W.noRooms)}>
        <p>{say(W.noRoomsHelp)}</p>
      </EmptyState>
    );
  return (
    <div className={s.rooms}>
      <Switcher rooms={rooms} openId={at.roomId} />
      <OneRoom key={at.roomId} at={at} rooms={rooms} />
    </div>
  );
}

function Switcher({ rooms, openId }: { readonly rooms: readonly TalkRoom[]; readonly openId: string }) {
  const { say, tell } = useLanguage();
  const { disputeId, tabHref } = useCase();
  const said = useQueries({ queries: rooms.map(({ roomId }) => wholeRoom(disputeId, roomId)) });
  return (
    <nav aria-label={say(W.rooms)} className={s.switcher} data-noprint>
      {rooms.map(({ roomId, isJoint, tone, title, reads }, place) => {
        const Icon = isJoint ? Users : LockKeyhole;
        const unread = said[place]?.data?.unread ?? 0;
        const isOpen = roomId === openId;
        const hasDraft = !isOpen && (findKept<string>(draftOf(roomId)) ?? '').trim() !== '';
        return (
          <Door
            key={roomId}
            href={tabHref('talks', { open: roomId })}
            className={`${s.door} ${s[tone]}`}
            isOpen={isOpen}
          >
            <Icon size={18} aria-hidden />
            <span>
              <b>{title}</b>
              <small>{reads}</small>
              {(unread > 0 || hasDraft) && !isOpen && (
                <span className={s.marks}>
                  {unread > 0 && <Status tone="overdue" word={tell(UNREAD, { count: unread })} />}
                  {hasDraft && <Status tone="neutral" word={say(W.hasDraft)} />}
                </span>
              )}
            </span>
          </Door>
        );
      })}
    </nav>
  );
}

function OneRoom({ at, rooms }: { readonly at: TalkRoom; readonly rooms: readonly TalkRoom[] }) {
  const { say } = useLanguage();
  const { title, tone, reads, notRead, names, isJoint, room } = at;
  return (
    <>
      {isJoint && <Proposals at={at} rooms={rooms} />}
      <section className={`${s.room} ${s[tone]}`} aria-label={title}>
        <Wall tone={tone} title={`${title} · ${reads}`}>
          <p>{isJoint ? names : notRead}</p>
        </Wall>
        <Card title={say(W.messages)}>
          <RoomMessages roomId={room.roomId} />
          {room.open ? <Composer at={at} rooms={rooms} /> : <p className={s.quiet}>{say(W.closed)}</p>}
        </Card>
      </section>
    </>
  );
}
