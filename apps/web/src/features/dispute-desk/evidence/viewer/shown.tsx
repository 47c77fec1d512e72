import { lazy, Suspense, type ReactNode } from 'react';
import type { ViewingAnswer } from '../../../../client/types.gen.js';
import { Skeleton } from '../../../../kit/status/skeleton.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { isReadWhole, shownAs } from '../../../evidence/shown-as.js';
import { NotShown } from './not-shown.js';
import type { About } from '../../../evidence/read-exhibit.js';
import { STAGES } from './stages.js';
import type { Whole } from './use-look.js';

const MediaStage = lazy(async () => ({ default: (await import('./media/media-stage.js')).MediaStage }));

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
  if (isReadWhole(exhibit) && whole === undefined) return <NotShown reason="tooLarge" act={take} />;
  if (kind === 'video' || kind === 'sound') {
    return (
      <Suspense fallback={<Skeleton lines={10} />}>
        <MediaStage isSound={kind === 'sound'} {...{ exhibit, number, about, viewing, watermark, take }} />
      </Suspense>
    );
  }
  if (!Stage || !whole) return <NotShown reason="unsupported" act={take} />;
  return (
    <Suspense fallback={<Skeleton lines={10} />}>
      <Stage
        name={number}
        bytes={whole.bytes}
        mediaType={exhibit.content?.mediaType ?? ''}
        watermark={watermark}
        take={take}
      />
    </Suspense>
  );
}
