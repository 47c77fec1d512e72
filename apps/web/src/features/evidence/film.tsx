import { useEffect, useState, type ReactNode } from 'react';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import type { ExhibitBody, ViewingAnswer } from '../../client/types.gen.js';
import type { Reply } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { atSecond, namedIn } from './at-second.js';
import { FrameRow } from './frames.js';
import { LivePart } from './live-part.js';
import { OwnMarks } from './own-marks.js';
import { BOX, FILL, STYLES } from './phone-styles.js';
import { readCaptions } from './read-captions.js';
import { recordLook } from './read-exhibit.js';
import { useOwnMarks } from './use-own-marks.js';
import { usePlayer } from './use-player.js';

type Props = {
  readonly exhibit: ExhibitBody;
  readonly number: string;
  readonly viewing: ViewingAnswer;
  readonly open: () => Promise<Reply<ViewingAnswer>>;
  readonly isSound: boolean;
  readonly watermark: ReactNode;
};

/** A film or a sound on a phone, with where in the live stream its second is, and what its viewer marks for itself. */
export function Film({ exhibit, number, viewing, open, isSound, watermark }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const { liveStream: live, content } = exhibit;
  const player = usePlayer(viewing, { film: content?.film, isSound, open });
  const { media, src, frames, at, length, isDamaged, isPreview, mayPreview, hasNoDecoder, refused, seek, events } =
    player;
  const { marks, mark } = useOwnMarks(disputeId, number);
  const [captions, setCaptions] = useState<string>();
  useEffect(() => (captions === undefined ? undefined : () => URL.revokeObjectURL(captions)), [captions]);
  if (isDamaged && isPreview)
    return (
      <p role="status">
        {say(W.noPlayer)}
        <br />
        {say(W.noPlayerHelp)}
      </p>
    );
  if (isDamaged) return <p role="status">{say(content?.film?.state === 'waiting' ? W.previewWaits : W.damaged)}</p>;
  if (refused) return <TroubleNotice trouble={refused} again={() => void player.renew()} />;
  const label = `${say(isSound ? W.sound : W.film)} ${number}`;
  const common = {
    ref: media,
    src,
    controls: true,
    preload: 'metadata',
    'aria-label': label,
    style: FILL,
    ...events,
  } as const;
  const track = captions !== undefined && (
    <track default kind="captions" srcLang={locale} label={say(W.captions)} src={captions} />
  );
  const captionsId = live?.captionsId;
  return (
    <>
      <div style={BOX}>
        {isSound ? (
          <audio {...common}>{track}</audio>
        ) : (
          <video {...common} playsInline>
            {track}
          </video>
        )}
        {!isSound && watermark}
      </div>
      {hasNoDecoder && <p role="status">{say(W.noPreview)}</p>}
      {mayPreview && (
        <>
          {isPreview && <p role="status">{say(W.previewWhy)}</p>}
          <button type="button" className="quiet" onClick={() => player.play(!isPreview)}>
            {say(isPreview ? W.toOriginal : W.toPreview)}
          </button>
        </>
      )}
      {frames && length !== undefined && (
        <FrameRow
          styles={STYLES}
          {...{ frames, at, length }}
          marks={[...marks.map(({ place }) => place), ...namedIn(live, length)]}
          onSeek={seek}
        />
      )}
      <p>
        {say(W.position)} <output data-second>{atSecond(at)}</output>
        {length !== undefined && ` / ${atSecond(length)}`}
      </p>
      {captionsId !== undefined && captions === undefined && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            void readCaptions({ disputeId, evidenceId: captionsId, purpose: 'verify' }, recordLook).then(setCaptions)
          }
        >
          {say(W.captions)}
        </button>
      )}
      {live && length !== undefined && <LivePart {...{ live, number, length, at }} onSeek={seek} />}
      <OwnMarks {...{ number, at, marks, frames }} onSeek={seek} onMark={(words) => void mark(at, words)} />
    </>
  );
}
