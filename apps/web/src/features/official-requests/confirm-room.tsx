import { useState } from 'react';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import { confirmOfficialRoom } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Props = { readonly officialRequestId: string; readonly roomId: string };

/** The second person says in its own words which legal duty names the room. */
export function ConfirmRoom({ officialRequestId, roomId }: Props) {
  const { say } = useLanguage();
  const [ground, setGround] = useState('');
  const sending = useSend('confirm-official-room', (body: { readonly ground: string }, key) =>
    confirmOfficialRoom({ path: { officialRequestId, roomId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <div className={s.stack}>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <TextArea
        label={say(W.roomGround)}
        help={say(W.roomHelp)}
        rows={2}
        most={2_000}
        value={ground}
        onChange={setGround}
      />
      <div>
        <Button
          kind="primary"
          isDisabled={ground.trim() === ''}
          isPending={sending.isPending}
          onPress={() => sending.mutate({ ground })}
        >
          {say(W.confirmRoom)}
        </Button>
      </div>
    </div>
  );
}
