import { useEffect, useState } from 'react';
import { TIP_PICTURE, TIP_PICTURES_WORDS as P } from '#messages/tip/pictures.js';
import { getTipPicture } from '../../client/sdk.gen.js';
import type { TipView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import t from './tips.module.css';

/** Pictures that came with a tip, each fetched when it is wanted; for the staff, which of them went along. */
export function TipPictures({ tip: { tipId, number, pictures, routedTo } }: { readonly tip: TipView }) {
  const { say, tell } = useLanguage();
  if (pictures.length === 0) return null;
  return (
    <Card title={say(P.pictures)}>
      <ul className={t.pictures}>
        {pictures.map(({ sha256, isShared }, at) => (
          <li key={sha256} className={s.stack}>
            <span>
              {tell(TIP_PICTURE, { place: at + 1 })}{' '}
              {routedTo !== undefined && (
                <Status tone={isShared ? 'lifted' : 'neutral'} word={say(isShared ? P.shared : P.notShared)} />
              )}
            </span>
            <OnePicture tipId={tipId} sha256={sha256} name={`${number}-${at + 1}`} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Props = { readonly tipId: string; readonly sha256: string; readonly name: string };

function OnePicture({ tipId, sha256, name }: Props) {
  const { say } = useLanguage();
  const [bytes, setBytes] = useState<Blob>();
  const [url, setUrl] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(bytes);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  const show = async (): Promise<void> => {
    const reply = await replyOf(() => getTipPicture({ path: { tipId, sha256 }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) setBytes(reply.data as Blob);
  };
  return (
    <>
      <TroubleBanner trouble={trouble} />
      {url !== undefined && bytes ? (
        <>
          <img className={t.picture} src={url} alt={name} />
          <Button size="small" onPress={() => save(bytes, name)}>
            {say(P.take)}
          </Button>
        </>
      ) : (
        <Button size="small" onPress={() => void show()}>
          {say(P.show)}
        </Button>
      )}
    </>
  );
}
