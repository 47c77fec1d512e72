import type { ReactNode } from 'react';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { ComparisonSeen, ExhibitBody } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Back } from '../../../shared/parts/back.js';
import { Page } from '../../../shared/parts/page.js';
import { useRoute } from '../../../shared/parts/route.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useComparisons } from './use-comparisons.js';

type Props = {
  /** `comparison` is the one that the address names; none where it is to be made. */
  readonly children: (comparison: ComparisonSeen | undefined, exhibits: readonly ExhibitBody[]) => ReactNode;
};

/** The comparison that the address names, read before a form about it is drawn. */
export function WithComparison({ children }: Props) {
  const { say } = useLanguage();
  const [, comparisonId] = useRoute();
  const { ready, comparisons, exhibits, trouble, again } = useComparisons();
  if (ready)
    return children(
      comparisons.find((one) => one.comparisonId === comparisonId),
      exhibits,
    );
  return (
    <Page title={say(EXHIBIT_WORDS.comparisons)} above={<Back to={['comparisons']} />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
    </Page>
  );
}
