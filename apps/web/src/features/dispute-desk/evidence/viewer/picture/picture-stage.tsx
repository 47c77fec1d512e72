import { useEffect, useRef, useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { useLink } from '../link.js';
import { NotShown } from '../not-shown.js';
import { StageBar, zoomByKey, type Zooming } from '../stage-bar.js';
import type { StageProps } from '../stages.js';
import { openPicture, type Picture } from './open-picture.js';
import s from '../viewer.module.css';

/** A picture, as near as one wants. */
export function PictureStage({ name, bytes, mediaType, watermark, take }: StageProps) {
  const { say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const open = useRef<Picture>(undefined);
  const [url, setUrl] = useState<string>();
  const [zoom, setZoom] = useState(1);
  const [isDamaged, setDamaged] = useState(false);
  const tell = useLink('sight', (sight) => {
    open.current?.move(sight);
    setZoom(sight.zoom);
  });
  const label = `${say(W.picture)} ${name}`;
  useEffect(() => {
    if (!place.current) return undefined;
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setUrl(made);
    const moved = (): void => {
      const sight = open.current?.see();
      if (!sight) return;
      setZoom(sight.zoom);
      tell(sight);
    };
    open.current = openPicture(place.current, made, label, {
      onMove: moved,
      onDrawn: () => place.current?.setAttribute('data-drawn', ''),
      onFault: () => setDamaged(true),
    });
    return () => {
      open.current?.close();
      open.current = undefined;
      URL.revokeObjectURL(made);
    };
  }, [bytes, mediaType]);
  const zooming: Zooming = {
    by: (factor) => open.current?.by(factor),
    fit: () => open.current?.fit(),
    rotate: () => open.current?.rotate(),
  };
  if (isDamaged) return <NotShown reason="damaged" act={take} />;
  return (
    <div
      className={s.stage}
      onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
        if (!ctrlKey && !metaKey && !altKey) zoomByKey(zooming, key);
      }}
    >
      <StageBar zooming={zooming} zoom={zoom} />
      <div className={s.marked}>
        <div ref={place} className={s.picture} data-noprint />
        {url !== undefined && <img className={s.onPaper} src={url} alt={label} />}
        {watermark}
      </div>
    </div>
  );
}
