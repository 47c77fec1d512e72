import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DISCLOSABLE_ROOMS_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import { getDispute, nameOfficialRoom } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Part } from '../dispute-desk/part.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Props = { readonly officialRequestId: string; readonly disputeId: string };
type Body = { readonly disputeId: string; readonly roomId: string; readonly ground: string };

/** Only where a legal duty names what was said in mediation; the second person says so, too. */
export function NameRoom({ officialRequestId, disputeId }: Props) {
  const { say, locale } = useLanguage();
  const [roomId, setRoomId] = useState<string | null>(null);
  const [ground, setGround] = useState('');
  const read = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const sending = useSend('name-official-room', (body: Body, key) =>
    nameOfficialRoom({ path: { officialRequestId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const rooms = (read.data?.rooms ?? []).filter(({ kind }) => kind in DISCLOSABLE_ROOMS_NAMED);
  if (!read.data) return <Part read={read}>{() => null}</Part>;
  if (rooms.length === 0) return <p className={s.quiet}>{say(W.noRooms)}</p>;
  return (
    <>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <Select
        label={say(W.room)}
        options={rooms.map((one) => ({ id: one.roomId, label: wordOf(DISCLOSABLE_ROOMS_NAMED, one.kind, locale) }))}
        value={roomId}
        onChange={setRoomId}
      />
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
          isPending={sending.isPending}
          isDisabled={roomId === null || ground.trim() === ''}
          onPress={() => roomId !== null && sending.mutate({ disputeId, roomId, ground })}
        >
          {say(W.nameRoom)}
        </Button>
      </div>
    </>
  );
}
