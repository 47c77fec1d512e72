import { useState, type ReactNode } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ExhibitBody, ViewingAnswer } from '../../../../../client/types.gen.js';
import { isOfStaff, useDesk } from '../../../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { namedIn } from '../../../../evidence/at-second.js';
import type { About } from '../../../../evidence/read-exhibit.js';
import { useOwnMarks } from '../../../../evidence/use-own-marks.js';
import { usePlayer } from '../../../../evidence/use-player.js';
import { openLook } from '../open-look.js';
import { CaptionsButton } from './captions-button.js';
import { LiveClock } from './live-clock.js';
import { MarkList } from './mark-list.js';
import { Player } from './player.js';
import { useFollowedSecond } from './use-followed-second.js';
import { useStaffMarks } from './use-marks.js';

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
  const { say } = useLanguage();
  const { office } = useDesk();
  const { disputeId } = about;
  const { liveStream, content } = exhibit;
  const film = content?.film;
  const player = usePlayer(viewing, { film, isSound, open: () => openLook(about) });
  const { frames, at, length, seek } = player;
  const isStaffs = isOfStaff(office);
  const [staffs, own] = [useStaffMarks(number, isStaffs), useOwnMarks(disputeId, number)];
  const { marks, isPending, mark } = isStaffs ? staffs : own;
  const [captions, setCaptions] = useState<string>();
  useFollowedSecond(at, seek);
  return (
    <Player
      {...{ player, number, isSound, film, take, captions }}
      watermark={isSound ? null : watermark}
      places={[...marks.map(({ place }) => place), ...namedIn(liveStream, length ?? 0)]}
      tools={
        liveStream?.captionsId !== undefined && (
          <CaptionsButton about={{ ...about, evidenceId: liveStream.captionsId }} onCaptions={setCaptions} />
        )
      }
    >
      {liveStream && length !== undefined && (
        <LiveClock number={number} live={liveStream} length={length} at={at} onSeek={seek} />
      )}
      <MarkList
        {...{ number, at, marks, frames, isPending }}
        help={say(isStaffs ? W.markKept : W.markOwn)}
        onSeek={seek}
        onMark={(words) => mark(at, words)}
      />
    </Player>
  );
}
