import { StepBack, StepForward } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ViewingAnswer } from '../../../../../client/types.gen.js';
import { Button } from '../../../../../kit/actions/button.js';
import { Select } from '../../../../../kit/choices/select.js';
import { forget } from '../../../../../shared/desk/queries.js';
import { isOfStaff, useDesk } from '../../../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import type { ExhibitBody } from '../../../../../client/types.gen.js';
import type { About } from '../../../../evidence/read-exhibit.js';
import { NotShown, Refused } from '../not-shown.js';
import { atSecond, namedIn } from '../../../../evidence/at-second.js';
import { CaptionsButton } from './captions-button.js';
import { LiveClock } from './live-clock.js';
import { FrameRow } from '../../../../evidence/frames.js';
import { MarkList } from './mark-list.js';
import { PreviewNote } from './preview-note.js';
import { useOwnMarks } from '../../../../evidence/use-own-marks.js';
import { useStaffMarks } from './use-marks.js';
import { usePlayer } from '../../../../evidence/use-player.js';
import { useFollowedSecond } from './use-followed-second.js';
import { openLook } from '../open-look.js';
import { styles } from './frame-styles.js';
import s from '../viewer.module.css';

const SPEEDS = ['0.25', '0.5', '1', '1.5', '2'];
type Props = {
  readonly exhibit: ExhibitBody;
  readonly number: string;
  readonly about: About;
  readonly viewing: ViewingAnswer;
  readonly isSound: boolean;
  readonly watermark: ReactNode;
  readonly take: ReactNode;
};

/** A film or a sound to the frame, with what is known of each second and what colleagues marked. */
export function MediaStage({ exhibit, number, about, viewing, isSound, watermark, take }: Props) {
  const { say, locale } = useLanguage();
  const { office } = useDesk();
  const { disputeId } = about;
  const { liveStream, content } = exhibit;
  const player = usePlayer(viewing, { film: content?.film, isSound, open: () => openLook(about) });
  const { media, src, frames, at, length, isDamaged, refused, renew, seek, step, events } = player;
  const isStaffs = isOfStaff(office);
  const [staffs, own] = [useStaffMarks(number, isStaffs), useOwnMarks(disputeId, number)];
  const { marks, isPending, mark } = isStaffs ? staffs : own;
  const [captions, setCaptions] = useState<string>();
  const [speed, setSpeed] = useState('1');
  useFollowedSecond(at, seek);
  if (isDamaged && content?.film?.state === 'waiting')
    return <NotShown reason="previewWaits" again={() => void forget('listEvidence')} />;
  // the preview is ours and whole: what fails to play it has no decoder
  if (isDamaged) return <NotShown reason={player.isPreview ? 'noPlayer' : 'damaged'} act={take} />;
  if (refused) return <Refused trouble={refused} again={() => void renew()} />;
  const label = `${say(isSound ? W.sound : W.film)} ${number}`;
  const common = { ref: media, src, controls: true, preload: 'metadata', 'aria-label': label, ...events } as const;
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
      <div className={s.film}>
        {isSound ? (
          <audio {...common}>{track}</audio>
        ) : (
          <video {...common} playsInline>
            {track}
          </video>
        )}
        {!isSound && watermark}
      </div>
      <PreviewNote {...player} />
      {frames && length !== undefined && (
        <FrameRow
          {...{ frames, at, length, styles }}
          marks={[...marks.map(({ place }) => place), ...namedIn(liveStream, length)]}
          onSeek={seek}
        />
      )}
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
        {liveStream?.captionsId !== undefined && (
          <CaptionsButton about={{ ...about, evidenceId: liveStream.captionsId }} onCaptions={setCaptions} />
        )}
      </div>
      {liveStream && length !== undefined && (
        <LiveClock number={number} live={liveStream} length={length} at={at} onSeek={seek} />
      )}
      <MarkList
        {...{ number, at, marks, frames, isPending }}
        help={say(isStaffs ? W.markKept : W.markOwn)}
        onSeek={seek}
        onMark={(words) => mark(at, words)}
      />
    </div>
  );
}
