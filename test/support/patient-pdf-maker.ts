import { openPdfMaker, type PdfProcess } from '#infrastructure/pdf/open-pdf-maker.js';

/** For tests of what is in a PDF; how long one takes is the machine’s affair. */
export const patientPdfMaker = (): PdfProcess => openPdfMaker({ make: 240_000, idle: 60_000 });
