import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actedText } from '#messages/acted-by.js';
import { ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { Button } from '../../../../kit/actions/button.js';
import { forget } from '../../../../shared/desk/queries.js';
import { joined } from '../../../../shared/language/joined.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { Part } from '../../part.js';
import { useCase, useNames } from '../../use-case.js';
import { useMarkRead } from '../../use-room.js';
import { useShort } from '../../use-short.js';
import { CutRoom } from './cut-room.js';
import { wholeRoom } from './whole-room.js';
import s from './rooms.module.css';

/** So many of the newest are seen at once. */
const SHOWN = 60;

/** What was said in one room, the newest last; what is shown is marked as read. */
export function RoomMessages({ roomId }: { readonly roomId: string }) {
  const { say, locale } = useLanguage();
  const { disputeId } = useCase();
  const short = useShort();
  const nameOf = useNames();
  const [isWhole, setWhole] = useState(false);
  const read = useQuery(wholeRoom(disputeId, roomId));
  useMarkRead(roomId, read.data, () => void forget('listMessages'));
  return (
    <Part read={read} lines={4}>
      {({ items }) => (
        <>
          {isWhole && <CutRoom said={read.data} />}
          {items.length > SHOWN && !isWhole && (
            <Button kind="quiet" onPress={() => setWhole(true)}>
              {say(W.older)}
            </Button>
          )}
          {items.length === 0 && <p className={s.quiet}>{say(TALK_WORDS.noMessages)}</p>}
          <ol className={s.said} aria-live="polite" aria-label={say(W.messages)}>
            {[...(isWhole ? items : items.slice(0, SHOWN))].reverse().map((one) => (
              <li key={one.messageId} className={one.partyId === undefined ? s.ours : s.theirs}>
                <small>
                  {joined(
                    one.partyId === undefined ? say(TALK_WORDS.neutral) : nameOf(one.partyId),
                    actedText(one.actedBy, locale),
                    short(one.at),
                  )}
                </small>
                <p>{one.text ?? say(W.erased)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Part>
  );
}
