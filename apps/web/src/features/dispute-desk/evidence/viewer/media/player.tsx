import { StepBack, StepForward } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { FilmBody } from '../../../../../client/types.gen.js';
import { Button } from '../../../../../kit/actions/button.js';
import { Select } from '../../../../../kit/choices/select.js';
import { forget } from '../../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { atSecond } from '../../../../evidence/at-second.js';
import { FrameRow } from '../../../../evidence/frames.js';
import type { usePlayer } from '../../../../evidence/use-player.js';
import { NotShown, Refused } from '../not-shown.js';
import { styles } from './frame-styles.js';
import { PreviewNote } from './preview-note.js';
import s from '../viewer.module.css';

const SPEEDS = ['0.25', '0.5', '1', '1.5', '2'];
/** Of what is confidential: its own window or all of the screen would be without the watermark. */
const KEPT = { controlsList: 'nodownload nofullscreen noremoteplayback', disablePictureInPicture: true } as const;

type Props = {
  readonly player: ReturnType<typeof usePlayer>;
  /** What it is called to whoever listens. */
  readonly number: string;
  readonly isSound: boolean;
  readonly film: FilmBody | undefined;
  /** Who looks and when, over what is confidential: laid over it, and not part of its bytes. */
  readonly watermark: ReactNode;
  /** The way to take the file, where it cannot be played. */
  readonly take: ReactNode;
  readonly captions?: string | undefined;
  /** Seconds that are shown among the small pictures. */
  readonly places?: Parameters<typeof FrameRow>[0]['marks'];
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
};

/** The player of films and sounds, to the frame: of exhibits and of what was opened of a deposit. */
export function Player({ player, number, isSound, film, watermark, take, captions, places = [], ...rest }: Props) {
  const { say, locale } = useLanguage();
  const { media, src, frames, at, length, isDamaged, refused, renew, seek, step, events } = player;
  const [speed, setSpeed] = useState('1');
  if (isDamaged && film?.state === 'waiting')
    return <NotShown reason="previewWaits" again={() => void forget('listEvidence')} />;
  // the preview is ours and whole: what fails to play it has no decoder
  if (isDamaged) return <NotShown reason={player.isPreview ? 'noPlayer' : 'damaged'} act={take} />;
  if (refused) return <Refused trouble={refused} again={() => void renew()} />;
  const label = `${say(isSound ? W.sound : W.film)} ${number}`;
  const common = { ref: media, src, controls: true, preload: 'metadata', 'aria-label': label, ...events } as const;
  const isKept = Boolean(watermark);
  const track = captions !== undefined && (
    <track default kind="captions" srcLang={locale} label={say(W.captions)} src={captions} />
  );
  return (
    <div
      className={s.stage}
      onKeyDown={({ key, target, ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey || (target as HTMLElement).matches('input, textarea')) return;
        if (key === '.' || key === ',') step(key === '.' ? 1 : -1);
      }}
    >
      <div className={s.film} {...(isKept && { onContextMenu: (event) => event.preventDefault() })}>
        {isSound ? (
          <audio {...common} {...(isKept && { controlsList: KEPT.controlsList })}>
            {track}
          </audio>
        ) : (
          <video {...common} {...(isKept && KEPT)} playsInline>
            {track}
          </video>
        )}
        {watermark}
      </div>
      <PreviewNote {...player} />
      {frames && length !== undefined && <FrameRow {...{ frames, at, length, styles }} marks={places} onSeek={seek} />}
      <div className={s.tools} data-noprint>
        {!isSound && (
          <span className={s.zooming}>
            <Button size="small" icon={<StepBack size={14} aria-hidden />} onPress={() => step(-1)}>
              {say(W.frameBack)}
            </Button>
            <Button size="small" icon={<StepForward size={14} aria-hidden />} onPress={() => step(1)}>
              {say(W.frameOn)}
            </Button>
          </span>
        )}
        <span className={s.second}>
          {say(W.position)} <output data-second>{atSecond(at)}</output>
          {length !== undefined && ` / ${atSecond(length)}`}
        </span>
        <span className={s.speed}>
          <Select
            isBare
            label={say(W.speed)}
            options={SPEEDS.map((id) => ({ id, label: `${id}×` }))}
            value={speed}
            onChange={(id) => {
              setSpeed(id ?? '1');
              if (media.current) media.current.playbackRate = Number(id ?? 1);
            }}
          />
        </span>
        {rest.tools}
      </div>
      {rest.children}
    </div>
  );
}
