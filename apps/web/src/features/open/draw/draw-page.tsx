import { useQuery } from '@tanstack/react-query';
import { DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { PUBLIC_WORDS } from '#messages/ui/public.js';
import { getDraws, getDrawsOfDecision } from '../../../client/sdk.gen.js';
import type { PublicDraw } from '../../../client/types.gen.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { CheckedDraw } from './checked-draw.js';

/** How the panel of a published decision was drawn, computed again here. */
export function DrawOfDecisionPage() {
  const { say } = useLanguage();
  const { association, to } = useOpen();
  const publicationId = usePart('publicationId') ?? '';
  const path = { associationId: association.associationId, publicationId };
  const query = useQuery(queryOf('getDrawsOfDecision', getDrawsOfDecision, { path }));
  return (
    <OpenPage
      title={say(D.title)}
      {...leadOf(query.data?.draws, say(D.lead))}
      crumbs={[
        { label: say(W.decisions), href: to(['decisions']) },
        { label: say(PUBLIC_WORDS.one), href: to(['decisions', publicationId]) },
      ]}
    >
      <Draws {...query} again={() => void query.refetch()} draws={query.data?.draws} />
    </OpenPage>
  );
}

/** The same for whoever knows the dispute. */
export function DrawPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const disputeId = usePart('disputeId') ?? '';
  const query = useQuery(queryOf('getDraws', getDraws, { path: { disputeId } }));
  return (
    <OpenPage
      title={say(D.title)}
      {...leadOf(query.data?.draws, say(D.lead))}
      crumbs={[{ label: say(D.askTitle), href: to(['draws']) }]}
    >
      <Draws {...query} again={() => void query.refetch()} draws={query.data?.draws} />
    </OpenPage>
  );
}

/** How it is checked, unless nothing was drawn. */
const leadOf = (draws: readonly PublicDraw[] | undefined, lead: string) => (draws?.length === 0 ? {} : { lead });

type Props = {
  readonly draws: readonly PublicDraw[] | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly again: () => void;
};

function Draws({ draws, error, isPending, again }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <TroubleBanner trouble={troubleOf(error)} again={again} />
      {isPending && <Skeleton lines={8} />}
      {draws?.length === 0 && (
        <EmptyState title={say(D.noDraw)}>
          <p>{say(D.noDrawHelp)}</p>
        </EmptyState>
      )}
      {draws?.map((draw, at) => (
        <CheckedDraw key={draw.drawId} draw={draw} at={at + 1} />
      ))}
      {draws?.length !== 0 && <p className={s.basis}>{say(D.how)}</p>}
    </>
  );
}
