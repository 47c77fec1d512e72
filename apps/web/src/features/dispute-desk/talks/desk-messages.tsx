import { useQuery } from '@tanstack/react-query';
import { actedText } from '#messages/acted-by.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Wall } from '../../../kit/status/banner.js';
import { useWords } from '../../../shared/connection/use-words.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { draftOf, useMarkRead, useSay } from '../use-room.js';
import { useShort } from '../use-short.js';
import { CutRoom } from './rooms/cut-room.js';
import { wholeRoom } from './rooms/whole-room.js';
import s from '../desk.module.css';

const MOST = 8_000;

/** What one party asks the association and what it is answered: of the parties only that one reads it. */
export function DeskMessages({ roomId }: { readonly roomId: string }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { view, disputeId } = useCase();
  const nameOf = useNames();
  const isOpen = view.rooms?.find((room) => room.roomId === roomId)?.open === true;
  const typed = useWords(draftOf(roomId));
  const read = useQuery(wholeRoom(disputeId, roomId));
  useMarkRead(roomId, read.data);
  const sending = useSay(roomId);
  const trouble = troubleOf(sending.error);
  const written = typed.value;
  const text = written.trim();
  return (
    <Card title={say(WORDS.deskRoom)}>
      <Wall title={say(WORDS.deskWall)} />
      <CutRoom said={read.data} />
      <Part read={read} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={s.quiet}>{say(TALK_WORDS.noMessages)}</p>
          ) : (
            <ol className={s.lines}>
              {[...items].reverse().map(({ messageId, partyId, actedBy, at, text: words }) => (
                <li key={messageId} className={partyId === undefined ? s.ours : s.theirs}>
                  <small>
                    {joined(
                      partyId === undefined ? say(TALK_WORDS.association) : nameOf(partyId),
                      actedText(actedBy, locale),
                      short(at),
                    )}
                  </small>
                  <p className={s.words}>{words ?? say(TALK_WORDS.erased)}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Part>
      {isOpen && (
        <>
          {trouble && <TroubleBanner trouble={trouble} />}
          <TextArea label={say(TALK_WORDS.write)} rows={3} most={MOST} value={typed.value} onChange={typed.set} />
          <div>
            <Button
              isDisabled={text === ''}
              isPending={sending.isPending}
              onPress={() => sending.mutate({ text }, { onSuccess: () => typed.sent(written) })}
            >
              {say(TALK_WORDS.sendMessage)}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
