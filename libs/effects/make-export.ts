import type { MakeExport } from '#domain/dispute/effect.js';
import type { ExportMade } from '#domain/dispute/service/export/events.js';
import { PdfFailed } from '#infrastructure/pdf/open-pdf-maker.js';
import { AttemptFailed } from './attempt-failed.js';
import { giveUp, type EffectReport } from './report.js';

export type ExportPorts = {
  /** Made and wholly on disk when it resolves. Throws PdfFailed. */
  readonly build: (exportId: string) => Promise<ExportMade['data'] | 'erased'>;
};

/**
 * Makes the bundle of a dispute and keeps it; it is recorded when it is kept. Throws `AttemptFailed` while there is no
 * compiler or no room.
 */
export async function makeExport({ build }: ExportPorts, { exportId }: MakeExport): Promise<EffectReport> {
  const made = await build(exportId).catch((error: unknown) => {
    if (!(error instanceof PdfFailed)) throw error;
    if (error.reason === 'away') throw new AttemptFailed('compiler-away');
    return undefined; // it would be so the next time
  });
  if (!made) return giveUp('export-refused');
  return made === 'erased' ? giveUp('party-erased') : { type: 'RecordExport', data: made };
}
