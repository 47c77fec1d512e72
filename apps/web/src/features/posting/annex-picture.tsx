import { useEffect, useState } from 'react';
import { POSTING_WORDS as W } from '#messages/ui/desk-posting.js';
import type { ExhibitBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { useLook } from '../dispute-desk/evidence/viewer/use-look.js';
import s from './packet.module.css';

type Props = { readonly exhibit: ExhibitBody; readonly number: string };

/** A picture on a sheet of its own; fetching it is a look that is recorded first. */
export function AnnexPicture({ exhibit, number }: Props) {
  const { say } = useLanguage();
  const { look, again } = useLook(exhibit, 'other');
  const [url, setUrl] = useState<string>();
  const { whole, trouble } = look;
  const { mediaType } = exhibit;
  useEffect(() => {
    if (!whole) return undefined;
    const made = URL.createObjectURL(new Blob([whole.bytes], { type: mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [whole, mediaType]);
  if (trouble) return <TroubleBanner trouble={trouble} again={again} />;
  if (url === undefined) return <p role="status">{say(W.loading)}</p>;
  return <img className={s.picture} src={url} alt={[number, exhibit.description].filter(Boolean).join(' ')} />;
}
