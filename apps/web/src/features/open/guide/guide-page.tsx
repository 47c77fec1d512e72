import { useQuery } from '@tanstack/react-query';
import { OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import { getGuide } from '../../../client/sdk.gen.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import { Asked } from './asked.js';

/** What can be done before a dispute, found by questions; everything is computed here. */
export function GuidePage() {
  const { say } = useLanguage();
  const { data, error, isPending, refetch } = useQuery(queryOf('getGuide', getGuide, {}));
  return (
    <OpenPage title={say(G.title)} lead={say(G.lead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={6} />}
      {data && <Asked guide={data} />}
    </OpenPage>
  );
}
