import { useState } from 'react';
import { LOOKED_AT, WATERMARK } from '#messages/ui/looked-at.js';
import { SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { getGrantedDeposit, viewGrantedDeposit } from '../../client/sdk.gen.js';
import type { ReceivedDepositGrant } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Wall } from '../../kit/status/banner.js';
import { actKey, endAct } from '../../shared/connection/act-key.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { forget } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { shortText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Fetched } from '../desk/fetched.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { NotShown } from '../dispute-desk/evidence/viewer/not-shown.js';
import { STAGES } from '../dispute-desk/evidence/viewer/stages.js';
import v from '../dispute-desk/evidence/viewer/viewer.module.css';
import { shownAs } from '../evidence/shown-as.js';
import { Watermark } from '../evidence/watermark.js';
import s from '../registers/registers.module.css';

type Seen = { readonly bytes: Uint8Array<ArrayBuffer>; readonly at: string };

/** The file itself: each opening is recorded before a byte is asked for, and who looks and when stands across it. */
export function GrantedFile({ one }: { readonly one: ReceivedDepositGrant }) {
  const { say, tell } = useLanguage();
  const { name } = useDesk();
  const now = useNow();
  const [seen, setSeen] = useState<Seen>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isPending, setPending] = useState(false);
  const { grantId, number, mediaType = '' } = one;
  const open = async (): Promise<void> => {
    setPending(true);
    const read = await readGranted(grantId);
    setPending(false);
    setTrouble('trouble' in read ? read.trouble : undefined);
    if ('bytes' in read) setSeen({ bytes: read.bytes, at: now });
    await forget('getDepositGrant');
  };
  const watermark = seen && (
    <Watermark className={v.watermark} text={tell(WATERMARK, { name, at: shortText(seen.at), of: number })} />
  );
  const Stage = STAGES[shownAs({ mediaType })];
  return (
    <Card>
      <div className={s.stack}>
        <Wall title={say(W.readHelp)}>
          <p>{say(LOOKED_AT.watermarked)}</p>
        </Wall>
        <TroubleBanner trouble={trouble} />
        {!seen && (
          <div>
            <Button kind="primary" isPending={isPending} onPress={() => void open()}>
              {say(W.read)}
            </Button>
          </div>
        )}
        {seen && Stage && (
          <Fetched
            part={Stage}
            given={{ name: number, bytes: seen.bytes, mediaType, watermark, take: null }}
            lines={10}
          />
        )}
        {seen && !Stage && <NotShown reason="unsupported" />}
      </div>
    </Card>
  );
}

type Read = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly trouble: Trouble };

const readGranted = async (grantId: string): Promise<Read> => {
  const act = `view-grant:${grantId}`;
  const headers = { 'Idempotency-Key': actKey(act, grantId) };
  const opened = await replyOf(() => viewGrantedDeposit({ path: { grantId }, headers }));
  endAct(act);
  if (!opened.ok) return { trouble: opened.trouble };
  const query = { viewing: opened.data.viewingId };
  const read = await replyOf(() => getGrantedDeposit({ path: { grantId }, query, parseAs: 'blob' }));
  return read.ok ? { bytes: new Uint8Array(await (read.data as Blob).arrayBuffer()) } : { trouble: read.trouble };
};
