import { createHash } from 'node:crypto';
import { BUNDLE_LAYOUT, BUNDLE_TEMPLATE } from '#documents/bundle/bundle-layout.js';
import { bundleOf } from '#documents/bundle/bundle-of.js';
import type { BundleFacts } from '#documents/bundle/facts.js';
import { layoutOf } from '#documents/print/layout-of.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { ExportMade } from '#domain/dispute/service/export/events.js';
import type { Stream } from '#event-store/load.js';
import { PdfFailed } from '#infrastructure/pdf/open-pdf-maker.js';
import { KeyDestroyed } from '#infrastructure/vault/key-ring.js';
import { writeZip, type ZipEntry } from '#infrastructure/zip/write-zip.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { drawExhibits, type DrawnExhibits } from './draw-exhibits.js';
import type { ExportParts } from './export-parts.js';
import { gatherExport } from './gather-export.js';
import { guardsOf, keyForExport, placeOfExport } from './kept-exports.js';
import { listOf } from './list-files.js';
import { ofBytes, type Listed } from './listed.js';

/**
 * Makes the bundle that was asked for, and keeps it. The same log gives the same bytes, so that whoever died while it
 * was made is followed by somebody who makes the same. Throws PdfFailed while there is no compiler.
 */
export async function buildExport(
  parts: ExportParts,
  tenant: TenantContext,
  stream: Stream<DisputeEvent>,
  exportId: string,
): Promise<ExportMade['data'] | 'erased'> {
  const { streamId: disputeId } = stream;
  const place = { disputeId, exportId };
  const gathered = await gatherExport(tenant, stream, exportId);
  const guards = await guardsOf(tenant, disputeId, gathered.partyIds);
  const drawn = await drawExhibits(parts, tenant, gathered, disputeId);
  const facts: BundleFacts = { ...gathered.facts, exhibits: drawn.exhibits };
  const { pdf, pages } = await printBundle(parts, facts, drawn.files);
  const pdfSha256 = createHash('sha256').update(pdf).digest('hex');
  const letters = facts.masks.length > 0 ? [] : await printLetters(parts, facts);
  const listed: readonly Listed[] = [ofBytes('bundle.pdf', pdf, 'application/pdf'), ...letters, ...drawn.originals];
  const entries = listOf(facts, listed).map(({ path, size, bytes }): ZipEntry => ({ path, size, bytes }));
  const at = new Date(facts.askedAt);
  const { sha256, size } = await digestOf(writeZip(entries, at));
  try {
    const received = await parts.files.receive({
      bytes: writeZip(entries, at),
      place: placeOfExport(tenant, place, sha256),
      key: await keyForExport(tenant, place, guards),
      mediaType: 'application/zip',
      most: size,
    });
    await received.keep().finally(received.discard);
  } catch (error) {
    if (error instanceof KeyDestroyed) return 'erased';
    throw error;
  }
  const exhibits = drawn.exhibits.length;
  return { exportId, sha256, size, pdfSha256, pages, exhibits, template: BUNDLE_TEMPLATE, ...guards };
}

/** Should the pictures not fit together, the bundle is made of sheets: the originals come with it anyway. */
const printBundle = async ({ pdf: { makePages } }: ExportParts, facts: BundleFacts, files: DrawnExhibits['files']) => {
  const wanted = (told: BundleFacts, pictures: DrawnExhibits['files']) => {
    const print = bundleOf(told);
    return makePages({ layout: BUNDLE_LAYOUT, print, createdAt: print.issuedSeconds, files: pictures });
  };
  if (Object.keys(files).length === 0) return wanted(facts, {});
  return wanted(facts, files).catch((error: unknown) => {
    if (!(error instanceof PdfFailed)) throw error;
    const sheets = facts.exhibits.map((one) =>
      one.files.length > 0 ? { ...one, files: [], state: 'too-large' as const } : one,
    );
    return wanted({ ...facts, exhibits: sheets }, {});
  });
};

/** Letters as they are sent, each as a file of its own. */
const printLetters = async ({ pdf: { make } }: ExportParts, { documents }: BundleFacts): Promise<readonly Listed[]> => {
  const made: Listed[] = [];
  for (const [index, { print }] of documents.entries()) {
    const bytes = await make({ layout: layoutOf(print).layout, print, createdAt: print.issuedSeconds });
    made.push(ofBytes(`documents/D${String(index + 1).padStart(3, '0')}.pdf`, bytes, 'application/pdf'));
  }
  return made;
};

const digestOf = async (bytes: AsyncIterable<Buffer>) => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const some of bytes) {
    hash.update(some);
    size += some.length;
  }
  return { sha256: hash.digest('hex'), size };
};
