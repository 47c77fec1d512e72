import { lazyRouteComponent } from '@tanstack/react-router';
import { useState } from 'react';
import { LOOKED_AT, WATERMARK } from '#messages/ui/looked-at.js';
import { SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { getGrantedDeposit } from '../../client/sdk.gen.js';
import type { DepositViewing, ReceivedDepositGrant } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Wall } from '../../kit/status/banner.js';
import { replyOf, type Reply, type Trouble } from '../../shared/connection/reply.js';
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
import { openGranted } from './open-granted.js';

const GrantedFilm = lazyRouteComponent(() => import('./granted-film.js'), 'GrantedFilm');

/** `bytes`: of what is read whole; a player asks for its own. */
type Seen = { readonly viewing: DepositViewing; readonly at: string; readonly bytes?: Uint8Array<ArrayBuffer> };

/** The file itself: each opening is recorded before a byte is asked for, and who looks and when stands across it. */
export function GrantedFile({ one }: { readonly one: ReceivedDepositGrant }) {
  const { say, tell } = useLanguage();
  const { name } = useDesk();
  const now = useNow();
  const [seen, setSeen] = useState<Seen>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isPending, setPending] = useState(false);
  const { grantId, number, mediaType = '' } = one;
  const kind = shownAs({ mediaType });
  const isPlayed = kind === 'video' || kind === 'sound';
  const open = async (): Promise<void> => {
    setPending(true);
    const opened = await openGranted(grantId);
    const read = opened.ok && !isPlayed ? await readWhole(grantId, opened.data.viewingId) : undefined;
    setPending(false);
    if (!opened.ok) return setTrouble(opened.trouble);
    if (read && !read.ok) return setTrouble(read.trouble);
    setTrouble(undefined);
    setSeen({ viewing: opened.data, at: now, ...(read && { bytes: read.data }) });
  };
  const mark = seen && tell(WATERMARK, { name, at: shortText(seen.at), of: number });
  const watermark = mark && <Watermark className={v.watermark} text={mark} />;
  const Stage = STAGES[kind];
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
        {seen && isPlayed && (
          <>
            <Fetched
              part={GrantedFilm}
              given={{ grantId, number, viewing: seen.viewing, isSound: kind === 'sound', watermark }}
              lines={10}
            />
            <p className={s.quiet}>{`${mark} · ${say(W.playedHelp)}`}</p>
          </>
        )}
        {seen?.bytes && Stage && (
          <Fetched
            part={Stage}
            given={{ name: number, bytes: seen.bytes, mediaType, watermark, take: null }}
            lines={10}
          />
        )}
        {seen && !Stage && !isPlayed && <NotShown reason="unsupported" />}
      </div>
    </Card>
  );
}

const readWhole = async (grantId: string, viewing: string): Promise<Reply<Uint8Array<ArrayBuffer>>> => {
  const read = await replyOf(() => getGrantedDeposit({ path: { grantId }, query: { viewing }, parseAs: 'blob' }));
  return read.ok ? { ...read, data: new Uint8Array(await (read.data as Blob).arrayBuffer()) } : read;
};
