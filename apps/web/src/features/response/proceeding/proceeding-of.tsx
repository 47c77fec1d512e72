import { COLON } from '#messages/colon.js';
import { proceedingNamed } from '#messages/response/proceedings.js';
import { PARTY_PROCEEDINGS as W } from '#messages/ui/party-proceedings.js';
import type { ProceedingSeenBody } from '../../../client/types.gen.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useDispute } from '../../dispute/use-dispute.js';

/** One that was told of here, if it is there. */
export const useProceeding = (reportId: string): ProceedingSeenBody | undefined =>
  useDispute().view.proceedings.find((one) => one.reportId === reportId);

/** Which one is meant: what it is, and since when it is known. */
export function ProceedingOf({ proceeding }: { readonly proceeding: ProceedingSeenBody | undefined }) {
  const { say, locale } = useLanguage();
  return (
    proceeding && (
      <p>
        {say(W.about)}
        {say(COLON)}
        {say(proceedingNamed(proceeding))} · {instantText(proceeding.receivedAt, locale)}
      </p>
    )
  );
}
