import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { loadPdf } from './load-pdf.js';
import type { Size } from './pdf-page.js';

type Opened = { readonly pdf?: PDFDocumentProxy; readonly first?: Size; readonly fault?: 'damaged' | 'locked' };

/** A PDF out of its bytes, and how large its first page is. */
export function usePdf(bytes: Uint8Array): Opened {
  const [opened, setOpened] = useState<Opened>({});
  useEffect(() => {
    let isGone = false;
    const task = loadPdf(bytes);
    const open = async (): Promise<Opened> => {
      const pdf = await task.promise;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      return { pdf, first: { width, height } };
    };
    setOpened({});
    open()
      .catch((error: Error): Opened => ({ fault: error.name === 'PasswordException' ? 'locked' : 'damaged' }))
      .then((next) => {
        if (!isGone) setOpened(next);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
      void task.destroy();
    };
  }, [bytes]);
  return opened;
}
