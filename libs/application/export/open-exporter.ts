import type pg from 'pg';
import type { Files } from '#infrastructure/files/files.js';
import { openPageDrawer } from '#infrastructure/pages/open-page-drawer.js';
import { openPdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import type { ExportParts } from './export-parts.js';

/** A bundle of a thousand pages takes a minute; letters that somebody waits for have a compiler of their own. */
const PATIENCE = { make: 240_000, idle: 60_000 };

export type Exporter = ExportParts & { readonly close: () => Promise<void> };

/** What makes bundles, in processes of its own, which are started when one is wanted. */
export function openExporter(pool: pg.Pool, files: Files): Exporter {
  const [drawer, pdf] = [openPageDrawer(), openPdfMaker(PATIENCE)];
  return {
    pool,
    files,
    drawer,
    pdf,
    close: async () => {
      await Promise.all([drawer.close(), pdf.close()]);
    },
  };
}
