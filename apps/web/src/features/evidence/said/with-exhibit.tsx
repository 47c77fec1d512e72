import { useCallback, type ReactNode } from 'react';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { LOOKED_AT } from '#messages/ui/looked-at.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { listEvidence } from '../../../client/sdk.gen.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Back } from '../../../shared/parts/back.js';
import { Page } from '../../../shared/parts/page.js';
import { useRoute } from '../../../shared/parts/route.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useDispute } from '../../dispute/use-dispute.js';

/** Every exhibit that the party may see, in the order of the file. */
export function useExhibits() {
  const { disputeId } = useDispute().session;
  return useLoad(useCallback(() => listEvidence({ path: { disputeId } }), [disputeId]));
}

type Props = { readonly children: (exhibit: ExhibitBody, exhibits: readonly ExhibitBody[]) => ReactNode };

/** The exhibit that the address names, read before its form is drawn: a form begins with what was said before. */
export function WithExhibit({ children }: Props) {
  const { say } = useLanguage();
  const [, evidenceId] = useRoute();
  const { data, trouble, again } = useExhibits();
  const exhibit = data?.items.find((one) => one.evidenceId === evidenceId);
  if (data && exhibit) return children(exhibit, data.items);
  return (
    <Page title={say(DISPUTE_WORDS.evidence)} above={<Back to={['evidence']} />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && <p role="status">{say(LOOKED_AT.notFound)}</p>}
    </Page>
  );
}
