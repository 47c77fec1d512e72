import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { getTipFate } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import { ClaimForm } from './claim-form.js';
import { RewardCode } from './reward-code.js';

/** What became of one tip, in general words. */
export function TipFatePage() {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const tipId = usePart('tipId') ?? '';
  const [code, setCode] = useState<string>();
  const path = { associationId: association.associationId, tipId };
  const { data, error, isPending, refetch } = useQuery(
    queryOf('getTipFate', getTipFate, { path, ...(code !== undefined && { headers: { 'Parley-Claim-Code': code } }) }),
  );
  const trouble = troubleOf(error);
  return (
    <OpenPage title={say(T.lookTitle)} crumbs={[{ label: say(T.title), href: to(['tips']) }]}>
      {isPending && <Skeleton lines={3} />}
      {trouble?.status === 404 ? (
        <Banner isNew tone="due" title={say(T.unknown)}>
          <p>{say(T.unknownHelp)}</p>
        </Banner>
      ) : (
        <TroubleBanner trouble={trouble} again={() => void refetch()} />
      )}
      {data && (
        <DescriptionList
          facts={[
            { name: say(T.number), value: data.number },
            { name: say(T.receivedAt), value: momentText(data.receivedAt, locale) },
            { name: say(T.fate), value: data.message },
            ...(data.reward ? [{ name: say(T.reward), value: data.reward.message }] : []),
          ]}
        />
      )}
      {data && !data.reward && <RewardCode isWrong={code !== undefined} onCode={setCode} />}
      {data?.reward?.mayClaim === true && <ClaimForm tipId={tipId} known={code ?? ''} />}
    </OpenPage>
  );
}
