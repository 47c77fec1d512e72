import {
  getDocument,
  GlobalWorkerOptions,
  version,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;
/** Where pdf-reader-plugin.ts puts tables of characters, fonts and decoders. */
const BESIDE = `${import.meta.env.BASE_URL}assets/pdfjs-${version}/`;

/**
 * Reads a PDF beside the page. Nothing that stands in it is run: there is no engine for its scripts here, and what it
 * links to is not drawn. The bytes are copied, since the reader keeps what it is given.
 */
export const loadPdf = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    data: bytes.slice(),
    cMapUrl: BESIDE,
    cMapPacked: true,
    standardFontDataUrl: BESIDE,
    wasmUrl: BESIDE,
    useWasm: false, // the policy of the pages lets none in
    useWorkerFetch: false, // beside the page nothing may be fetched but programs
    enableXfa: false,
  });
