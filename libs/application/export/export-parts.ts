import type pg from 'pg';
import type { Files } from '#infrastructure/files/files.js';
import type { PageDrawer } from '#infrastructure/pages/open-page-drawer.js';
import type { PageMaker, PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';

export type ExportParts = {
  readonly pool: pg.Pool;
  readonly files: Files;
  readonly drawer: Pick<PageDrawer, 'draw'>;
  /** For letters as they are sent, and for the bundle. */
  readonly pdf: Pick<PdfMaker, 'make'> & PageMaker;
};
