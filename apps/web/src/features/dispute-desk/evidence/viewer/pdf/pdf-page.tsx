import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import type { Hit } from './find-text.js';
import s from '../viewer.module.css';

export type Size = { readonly width: number; readonly height: number };
type Props = {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
  readonly scale: number;
  readonly rotation: number;
  /** At scale 1, as far as it is known. */
  readonly size: Size;
  readonly onSize: (page: number, size: Size) => void;
  readonly hits: readonly Hit[];
  readonly current: Hit | undefined;
};

/** Dots of a canvas beyond which browsers draw nothing. */
const MOST_DOTS = 16_000_000;

/** One page: drawn while it is near, with its text over it, so that it can be marked, copied and found. */
export function PdfPage({ pdf, page, label, scale, rotation, size, onSize, hits, current }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const layer = useRef<TextLayer>(undefined);
  const [isNear, setNear] = useState(page === 1);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!sheet.current) return undefined;
    const root = sheet.current.parentElement;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root,
      rootMargin: '60% 0%',
    });
    watch.observe(sheet.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!isNear) {
      drawing.current?.replaceChildren(); // of a long file only what is near is held
      words.current?.replaceChildren();
      layer.current = undefined;
      setDrawn(false);
      return undefined;
    }
    let isGone = false;
    let stop = (): void => undefined;
    const draw = async (): Promise<void> => {
      const found = await pdf.getPage(page);
      const turned = found.rotate + rotation;
      const plain = found.getViewport({ scale: 1, rotation: turned });
      onSize(page, { width: plain.width, height: plain.height });
      if (isGone || !words.current) return;
      const viewport = found.getViewport({ scale, rotation: turned });
      const dots = viewport.width * viewport.height;
      const dense = Math.min(devicePixelRatio || 1, Math.sqrt(MOST_DOTS / dots));
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width * dense);
      canvas.height = Math.floor(viewport.height * dense);
      const task = found.render({ canvas, viewport, transform: [dense, 0, 0, dense, 0, 0] });
      const text = new TextLayer({
        textContentSource: found.streamTextContent(),
        container: words.current,
        viewport,
      });
      stop = () => {
        task.cancel();
        text.cancel();
      };
      words.current.replaceChildren();
      await Promise.all([task.promise, text.render()]);
      if (isGone) return;
      drawing.current?.replaceChildren(canvas);
      layer.current = text;
      setDrawn(true);
    };
    setDrawn(false);
    draw().catch(() => undefined); // it was stopped: another scale, or it is far again
    return () => {
      isGone = true;
      stop();
    };
  }, [pdf, page, scale, rotation, isNear]);
  useEffect(() => {
    const divs = layer.current?.textDivs ?? [];
    for (const [at, div] of divs.entries()) {
      const isIn = (hit: Hit): boolean => hit.from <= at && at <= hit.to;
      div.toggleAttribute('data-hit', hits.some(isIn));
      div.toggleAttribute('data-current', current?.page === page && isIn(current));
    }
    if (isDrawn && current?.page === page) divs[current.from]?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [hits, current, page, isDrawn]);
  const [width, height] = [Math.floor(size.width * scale), Math.floor(size.height * scale)];
  return (
    <div
      ref={sheet}
      role="group"
      className={s.sheet}
      aria-label={label}
      data-page={page}
      data-drawn={isDrawn ? '' : undefined}
      style={{ width, height, '--total-scale-factor': scale } as React.CSSProperties}
    >
      <div ref={drawing} aria-hidden />
      <div ref={words} className={s.words} />
    </div>
  );
}
