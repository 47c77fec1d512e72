import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ViewingAnswer } from '../../../../client/types.gen.js';
import { useFetched } from '../../../../shared/desk/use-fetched.js';
import { Fetched } from '../../../desk/fetched.js';
import { Skeleton } from '../../../../kit/status/skeleton.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { isReadWhole, shownAs } from '../../../evidence/shown-as.js';
import { NotShown } from './not-shown.js';
import type { About } from '../../../evidence/read-exhibit.js';
import { STAGES } from './stages.js';
import type { Whole } from './use-look.js';

const MediaStage = lazyRouteComponent(() => import('./media/media-stage.js'), 'MediaStage');

/** Begins to fetch the player, and tells whether it has come. */
export const useMediaStage = (exhibit: ExhibitBody): boolean => useFetched(isPlayed(exhibit) ? MediaStage : undefined);

const isPlayed = (exhibit: ExhibitBody): boolean => ['video', 'sound'].includes(shownAs(exhibit));

type Props = {
  readonly exhibit: ExhibitBody;
  readonly number: string;
  readonly about: About;
  readonly viewing: ViewingAnswer;
  readonly whole: Whole | undefined;
  readonly watermark: ReactNode;
  readonly take: ReactNode;
};

/** What an exhibit shows, by its kind; what no browser draws is said to be so. */
export function Shown({ exhibit, number, about, viewing, whole, watermark, take }: Props) {
  const kind = shownAs(exhibit);
  const Stage = STAGES[kind];
  const hasPlayer = useMediaStage(exhibit);
  if (isReadWhole(exhibit) && whole === undefined) return <NotShown reason="tooLarge" act={take} />;
  if (kind === 'video' || kind === 'sound') {
    if (!hasPlayer) return <Skeleton lines={10} />;
    return <MediaStage isSound={kind === 'sound'} {...{ exhibit, number, about, viewing, watermark, take }} />;
  }
  if (!Stage || !whole) return <NotShown reason="unsupported" act={take} />;
  return (
    <Fetched
      part={Stage}
      given={{
        name: number,
        bytes: whole.bytes,
        mediaType: exhibit.content?.mediaType ?? '',
        watermark,
        take,
      }}
      lines={10}
    />
  );
}
