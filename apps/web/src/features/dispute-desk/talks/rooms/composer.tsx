import { ALL_READ_HERE, READ_BY_HERE, ROOM_WORDS as W, WRITE_TO } from '#messages/ui/mediator-rooms.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { Button } from '../../../../kit/actions/button.js';
import { TextArea } from '../../../../kit/fields/text-area.js';
import { useWords } from '../../../../shared/connection/use-words.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { TroubleBanner } from '../../../desk/trouble-banner.js';
import { draftOf, useSay } from '../../use-room.js';
import { useGuard } from './use-guard.js';
import type { TalkRoom } from './use-rooms.js';
import s from './rooms.module.css';

const MOST = 8_000;

type Props = { readonly at: TalkRoom; readonly rooms: readonly TalkRoom[] };

/** Where the mediator types: the field says again who will read it, and the draft is this room’s alone. */
export function Composer({ at: { roomId, isJoint, names, others, partyIds, tone }, rooms }: Props) {
  const { say, tell } = useLanguage();
  const typed = useWords(draftOf(roomId));
  const guard = useGuard(rooms, partyIds);
  const sending = useSay(roomId);
  const written = typed.value;
  const text = written.trim();
  // also where one has gone to another room meanwhile
  const send = (): void =>
    void sending.mutateAsync({ text }).then(
      () => typed.sent(written),
      () => undefined,
    );
  const who = isJoint || others === '' ? tell(ALL_READ_HERE, { names }) : tell(READ_BY_HERE, { names, others });
  return (
    <div className={`${s.composer} ${s[tone]}`}>
      {sending.error !== null && <TroubleBanner trouble={troubleOf(sending.error)} />}
      <TextArea
        label={isJoint ? say(W.toAll) : tell(WRITE_TO, { names })}
        help={who}
        rows={3}
        most={MOST}
        value={typed.value}
        onChange={typed.set}
      />
      <div className={s.send}>
        <Button
          kind="primary"
          isDisabled={text === ''}
          isPending={sending.isPending || guard.isComparing}
          onPress={() => void guard.ask(text, send)}
        >
          {say(TALK_WORDS.sendMessage)}
        </Button>
        <small>{say(W.draftKept)}</small>
      </div>
      {guard.question}
    </div>
  );
}
