import { useQuery } from '@tanstack/react-query';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { PanelView, RoomBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Wall } from '../../../kit/status/banner.js';
import type { Written } from '../../../shared/connection/use-words.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { Part } from '../part.js';
import { CutRoom } from '../talks/rooms/cut-room.js';
import { wholeRoom } from '../talks/rooms/whole-room.js';
import { useCase } from '../use-case.js';
import { useMarkRead, useSay } from '../use-room.js';
import { useShort } from '../use-short.js';
import { useExperts } from './experts-of.js';
import s from '../desk.module.css';

type Props = {
  readonly panel: PanelView;
  readonly room: RoomBody;
  readonly said: Written;
};

/** What the members of a panel write to each other. */
export function Talk({ panel, room: { roomId, open }, said }: Props) {
  const { say } = useLanguage();
  const short = useShort();
  const { disputeId } = useCase();
  const { called, accountId } = useExperts(panel);
  const read = useQuery(wholeRoom(disputeId, roomId));
  useMarkRead(roomId, read.data);
  const sending = useSay(roomId);
  const written = said.value;
  const text = written.trim();
  return (
    <Card title={say(W.room)}>
      <div className={s.stack}>
        <Wall title={say(W.wall)}>
          <p>{say(W.wallWhy)}</p>
        </Wall>
        <CutRoom said={read.data} />
        <Part read={read} lines={3}>
          {({ items }) =>
            items.length === 0 ? (
              <p className={s.quiet}>{say(W.silent)}</p>
            ) : (
              <ol className={s.lines}>
                {[...items].reverse().map(({ messageId, expertId, at, text: words }) => (
                  <li key={messageId} className={expertId === accountId ? s.ours : s.theirs}>
                    <small>{`${expertId === undefined ? '' : called(expertId)} · ${short(at)}`}</small>
                    <p className={s.words}>{words ?? say(TALK_WORDS.erased)}</p>
                  </li>
                ))}
              </ol>
            )
          }
        </Part>
        {open && (
          <>
            <TroubleBanner trouble={troubleOf(sending.error)} />
            <TextArea
              name="say"
              label={say(W.write)}
              help={say(W.wall)}
              rows={3}
              most={8_000}
              value={said.value}
              onChange={said.set}
            />
            <div>
              <Button
                isDisabled={text === ''}
                isPending={sending.isPending}
                onPress={() => sending.mutate({ text }, { onSuccess: () => said.sent(written) })}
              >
                {say(W.send)}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
