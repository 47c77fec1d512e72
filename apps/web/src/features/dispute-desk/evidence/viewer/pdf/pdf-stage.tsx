import { useCallback, useState } from 'react';
import { PAGE_OF, VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { Skeleton } from '../../../../../kit/status/skeleton.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { NotShown } from '../not-shown.js';
import { StageBar, zoomByKey, type Zooming } from '../stage-bar.js';
import type { StageProps } from '../stages.js';
import { FindBar } from './find-bar.js';
import type { Hit } from './find-text.js';
import { PageBar } from './page-bar.js';
import { PdfPage, type Size } from './pdf-page.js';
import { usePdf } from './use-pdf.js';
import { useSheets } from './use-sheets.js';
import s from '../viewer.module.css';

type Found = { readonly hits: readonly Hit[]; readonly current: Hit | undefined };
const NONE: readonly Hit[] = [];

/** A PDF page below page, as wide as there is room, nearer when wanted; its words can be marked and found. */
export function PdfStage({ name, bytes, watermark, take }: StageProps) {
  const { say, tell } = useLanguage();
  const { pdf, first, fault } = usePdf(bytes);
  const [rotation, setRotation] = useState(0);
  const [sizes, setSizes] = useState<ReadonlyMap<number, Size>>(new Map());
  const [{ hits, current }, setFound] = useState<Found>({ hits: NONE, current: undefined });
  const isTurned = rotation % 180 !== 0;
  const sheets = useSheets(first && (isTurned ? first.height : first.width));
  const onSize = useCallback(
    (page: number, size: Size) =>
      setSizes((known) => (known.get(page)?.width === size.width ? known : new Map([...known, [page, size]]))),
    [],
  );
  if (fault) return <NotShown reason={fault} act={take} />;
  if (!pdf || !first) return <Skeleton lines={12} />;
  const zooming: Zooming = {
    by: (factor) => sheets.zoomTo(sheets.zoom * factor),
    fit: () => sheets.zoomTo(1),
    rotate: () => {
      setSizes(new Map());
      setRotation((rotation + 90) % 360);
    },
  };
  const usual = isTurned ? { width: first.height, height: first.width } : first;
  const pages = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return (
    <div className={s.stage}>
      <StageBar zooming={zooming} zoom={sheets.zoom}>
        <PageBar page={sheets.page} of={pdf.numPages} onGo={sheets.goTo} />
        <FindBar name={name} pdf={pdf} onFound={(all, one) => setFound({ hits: all, current: one })} />
      </StageBar>
      <div className={s.marked}>
        <div
          ref={sheets.place}
          className={s.sheets}
          tabIndex={0}
          role="group"
          aria-label={`${say(W.pages)} ${name}`}
          onScroll={sheets.onScroll}
          onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
            if (!ctrlKey && !metaKey && !altKey) zoomByKey(zooming, key);
          }}
        >
          {sheets.scale !== undefined &&
            pages.map((page) => (
              <PdfPage
                key={page}
                pdf={pdf}
                page={page}
                label={tell(PAGE_OF, { at: page, of: pdf.numPages })}
                scale={sheets.scale ?? 1}
                rotation={rotation}
                size={sizes.get(page) ?? usual}
                onSize={onSize}
                hits={hits.filter((hit) => hit.page === page)}
                current={current}
              />
            ))}
        </div>
        {watermark}
      </div>
      {pdf.numPages > 1 && <p className={s.note}>{say(W.printsDrawn)}</p>}
    </div>
  );
}
