import { useState } from 'react';
import { TIP_PICTURES_WORDS as P } from '#messages/tip/pictures.js';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import type { TipTaken } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { OpenPage } from '../open-page.js';
import { sendPictures } from './send-pictures.js';

type Props = { readonly taken: TipTaken & { readonly lost: readonly File[] }; readonly claimCode: string };

/** What was told is received: the codes, told this once, and pictures that did not arrive, to be sent again. */
export function Taken({ taken: { tipId, number, lost: first }, claimCode }: Props) {
  const { say } = useLanguage();
  const { to, association } = useOpen();
  const [lost, setLost] = useState(first);
  const [isSending, setSending] = useState(false);
  const again = async (): Promise<void> => {
    setSending(true);
    setLost(await sendPictures({ associationId: association.associationId, tipId }, lost));
    setSending(false);
  };
  return (
    <OpenPage title={say(T.taken)} lead={say(T.lead)}>
      <Banner isNew tone="lifted" title={say(T.keep)}>
        <p>{say(T.keepClaim)}</p>
      </Banner>
      {lost.length > 0 && (
        <Banner isNew tone="due" title={say(P.lost)}>
          <p>{lost.map(({ name }) => name).join(', ')}</p>
          <Button isPending={isSending} onPress={() => void again()}>
            {say(P.again)}
          </Button>
        </Banner>
      )}
      <DescriptionList
        facts={[
          { name: say(T.number), value: number },
          { name: say(T.code), value: <Copyable text={tipId} name={say(T.code)} /> },
          { name: say(T.claimCode), value: <Copyable text={claimCode} name={say(T.claimCode)} /> },
        ]}
      />
      <p>
        <TextLink isButton href={to(['tips', tipId])}>
          {say(T.look)}
        </TextLink>
      </p>
    </OpenPage>
  );
}
