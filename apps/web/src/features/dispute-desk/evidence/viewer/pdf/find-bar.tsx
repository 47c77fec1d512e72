import { ChevronDown, ChevronUp } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { HIT_OF, VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { IconButton } from '../../../../../kit/actions/icon-button.js';
import { SearchField } from '../../../../../kit/fields/search-field.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { hitsIn, textOf, type Hit, type PageText } from './find-text.js';
import s from '../viewer.module.css';

type Found = { readonly hits: readonly Hit[]; readonly at: number };
type Props = {
  readonly name: string;
  readonly pdf: PDFDocumentProxy;
  readonly onFound: (hits: readonly Hit[], current: Hit | undefined) => void;
};

/** Finds words in all pages of a PDF, read once, and goes from one place to the next. */
export function FindBar({ name, pdf, onFound }: Props) {
  const { say, tell } = useLanguage();
  const texts = useRef<PageText[]>([]);
  const [sought, setSought] = useState('');
  const [found, setFound] = useState<Found>();
  const show = (next: Found | undefined): void => {
    setFound(next);
    onFound(next?.hits ?? [], next?.hits[next.at]);
  };
  useEffect(() => {
    let isGone = false;
    const find = async (): Promise<void> => {
      if (sought.trim() === '') return show(undefined);
      const hits: Hit[] = [];
      for (let page = 1; page <= pdf.numPages; page += 1) {
        texts.current[page] ??= await textOf(pdf, page);
        if (isGone) return;
        hits.push(...hitsIn(texts.current[page] ?? [], sought, page));
      }
      show({ hits, at: 0 });
    };
    find().catch(() => undefined); // the PDF was closed meanwhile
    return () => {
      isGone = true;
    };
  }, [pdf, sought]);
  const count = found?.hits.length ?? 0;
  const step = (by: number): void => {
    if (found && count > 0) show({ ...found, at: (found.at + by + count) % count });
  };
  return (
    <search
      className={s.find}
      aria-label={`${say(W.find)} ${name}`}
      onKeyDown={({ key, shiftKey }) => key === 'Enter' && step(shiftKey ? -1 : 1)}
    >
      <SearchField isBare label={say(W.find)} placeholder={say(W.find)} value={sought} onChange={setSought} />
      <output className={s.count}>
        {found && (count === 0 ? say(W.noHit) : tell(HIT_OF, { at: found.at + 1, of: count }))}
      </output>
      {count > 1 && (
        <>
          <IconButton
            size="small"
            label={say(W.previousHit)}
            icon={<ChevronUp size={16} aria-hidden />}
            onPress={() => step(-1)}
          />
          <IconButton
            size="small"
            label={say(W.nextHit)}
            icon={<ChevronDown size={16} aria-hidden />}
            onPress={() => step(1)}
          />
        </>
      )}
    </search>
  );
}
