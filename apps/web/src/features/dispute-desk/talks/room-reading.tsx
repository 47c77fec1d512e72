import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { READING_ASKED, READING_WORDS as W } from '#messages/ui/desk-room-reading.js';
import { readRoom } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Banner } from '../../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

type Props = { readonly roomId: string };
/** As the API answers it; its description leaves it open. */
type Said = { readonly partyId?: string; readonly at: string; readonly text?: string };

/**
 * Who asks to read the room, and why; and what was said in one of which two persons allowed the reading: to everybody
 * else it says how that is asked for.
 */
export function RoomReading({ roomId }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Asked roomId={roomId} />
      {isOpen ? (
        <Opened roomId={roomId} />
      ) : (
        <p>
          <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
            {say(W.read)}
          </Button>
        </p>
      )}
    </>
  );
}

function Asked({ roomId }: Props) {
  const { say, tell } = useLanguage();
  const { view, actHref } = useCase();
  const nameOf = useNames();
  const { reading } = view.rooms?.find((room) => room.roomId === roomId) ?? {};
  if (!reading) return null;
  const subject = `room:${roomId}`;
  return (
    <Banner
      tone="due"
      title={tell(READING_ASKED, { who: nameOf(reading.askedById) })}
      acts={
        subjectsFor(view, 'AllowRoomReading').includes(subject) && (
          <TextLink href={actHref('AllowRoomReading', subject)}>{say(W.allow)}</TextLink>
        )
      }
    >
      <p className={s.words}>{reading.reason ?? say(W.erased)}</p>
    </Banner>
  );
}

function Opened({ roomId }: Props) {
  const { say } = useLanguage();
  const { disputeId, view, actHref } = useCase();
  const short = useShort();
  const nameOf = useNames();
  const read = useQuery(queryOf('readRoom', readRoom, { path: { disputeId, roomId } }));
  const subject = `room:${roomId}`;
  if (troubleOf(read.error)?.problem?.code === 'NotFound')
    return (
      <Banner
        tone="confidential"
        title={say(W.notOpen)}
        acts={
          subjectsFor(view, 'AskRoomReading').includes(subject) && (
            <TextLink href={actHref('AskRoomReading', subject)}>{say(W.ask)}</TextLink>
          )
        }
      />
    );
  return (
    <Part read={read} empty={say(W.none)} isEmpty={({ messages }) => messages.length === 0}>
      {({ messages }) => (
        <>
          <p className={s.quiet}>{say(W.recorded)}</p>
          <ol className={s.lines}>
            {[...(messages as unknown as readonly Said[])].reverse().map(({ partyId, at, text }, place) => (
              <li key={place} className={s.theirs}>
                <small>{joined(partyId === undefined ? say(W.neutral) : nameOf(partyId), short(at))}</small>
                <p className={s.words}>{text ?? say(W.erased)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Part>
  );
}
