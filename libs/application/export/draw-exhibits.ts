import type { ExhibitFacts, ExhibitState } from '#documents/bundle/facts.js';
import type { LiveStream } from '#domain/dispute/core/live-stream.js';
import { codeOfNumber } from '#domain/dispute/service/evidence/exhibit-number.js';
import type { Exhibit } from '#domain/dispute/service/evidence/state.js';
import type { Place } from '#infrastructure/files/place.js';
import { findState } from '#infrastructure/malware/quarantine.js';
import { DRAWN_KINDS } from '#infrastructure/pages/open-page-drawer.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import type { ExportParts } from './export-parts.js';
import type { Gathered } from './gather-export.js';
import { liveStreamOf } from './live-stream-of.js';
import { translationOf } from './translation-of.js';
import { endingOf, type Listed } from './listed.js';

type Original = Listed & { readonly evidenceId: string };

/** Of one bundle; what goes beyond is there as an original alone. */
const MOST = { pages: 2_000, bytes: 150 * 2 ** 20 };
/** Of one file. */
const MOST_OF_ONE = { pages: 300, pdf: 60 * 2 ** 20, picture: 25 * 2 ** 20 };

export type DrawnExhibits = {
  readonly exhibits: readonly ExhibitFacts[];
  /** Pictures of pages by the names under which they are handed to the compiler. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly originals: readonly Original[];
};

/** Everything that was filed, drawn as pages where it can be, and told by a sheet where not. */
export async function drawExhibits(
  parts: ExportParts,
  tenant: TenantContext,
  { dispute, seen, exhibits, words, facts: { places } }: Gathered,
  disputeId: string,
): Promise<DrawnExhibits> {
  const files: Record<string, Uint8Array> = {};
  const originals: Original[] = [];
  const told: ExhibitFacts[] = [];
  const left = { ...MOST };
  for (const [index, one] of exhibits.entries()) {
    const number = dispute.exhibitNumbers[one.evidenceId];
    const code = `E${String(index + 1).padStart(3, '0')}`;
    const found = await openOriginal(parts, tenant, disputeId, one);
    const translation = translationOf(one, seen, dispute, words);
    const facts = { ...factsOf(one, number, liveStreamOf(one, dispute), words), ...(translation && { translation }) };
    if (typeof found === 'string') {
      told.push({ ...facts, state: found, files: [] });
      continue;
    }
    const kind = DRAWN_KINDS[found.mediaType];
    const cited = number ? codeOfNumber(number, places) : code;
    const twice = originals.some(({ path }) => path.startsWith(`exhibits/${cited}.`));
    const path = `exhibits/${twice ? `${cited}-${code}` : cited}.${endingOf(found.mediaType)}`;
    originals.push({ ...found, path, evidenceId: one.evidenceId });
    const drawn = await drawOne(parts, found, kind, left);
    const names = drawn.pages.map((_, page) => `/${code}-${page}.${kind === 'pdf' ? 'svg' : kind}`);
    drawn.pages.forEach((bytes, page) => (files[names[page] ?? ''] = bytes));
    left.pages -= names.length;
    left.bytes -= drawn.pages.reduce((sum, { length }) => sum + length, 0);
    const counted = kind === 'pdf' && drawn.pages.length > 0 ? { pages: drawn.pages.length } : {};
    told.push({
      ...facts,
      ...counted,
      size: found.size,
      mediaType: found.mediaType,
      state: drawn.state,
      files: names,
      path,
    });
  }
  return { exhibits: told, files, originals };
}

const factsOf = (
  one: Exhibit,
  number: ExhibitFacts['number'],
  liveStream: LiveStream | undefined,
  words: Gathered['words'],
) => {
  const { evidenceId, ownerId, sha256, mediaType, capturedAt, namedAt, descriptionContentId } = one;
  const description = words(descriptionContentId);
  const live = liveStream && words(liveStream.wordsContentId);
  return {
    ...{ evidenceId, ownerId, sha256, mediaType },
    ...(number && { number }),
    ...(description !== undefined && { description }),
    ...(capturedAt !== undefined && { capturedAt }),
    ...(namedAt !== undefined && { namedAt }),
    ...(liveStream && {
      liveStream: { ...liveStream, ...(live !== undefined && { words: JSON.parse(live) as Record<string, unknown> }) },
    }),
  };
};

type Found = Omit<Original, 'path' | 'evidenceId'>;

const openOriginal = async (
  { files, pool }: ExportParts,
  { vault, associationId }: TenantContext,
  disputeId: string,
  { ownerId, sha256, stored }: Exhibit,
): Promise<Found | ExhibitState> => {
  if (!stored) return 'not-sent';
  const place: Place = { associationId, disputeId, authorId: ownerId, sha256 };
  if ((await findState(pool, place)) !== undefined) return 'not-scanned';
  const key = await vault.findKey(authorKey(disputeId, ownerId));
  if (!key) return 'erased';
  const { size, mediaType } = stored;
  const there = await files.open(place, size, key);
  if (!there) return 'not-sent';
  await there.close();
  const bytes = async function* (): AsyncGenerator<Buffer, void, void> {
    const reader = await files.open(place, size, key);
    if (!reader) throw new Error('a file that was there is gone');
    try {
      if (size > 0) yield* reader.read(0, size - 1);
    } finally {
      await reader.close();
    }
  };
  return { size, mediaType, sha256, bytes: () => Promise.resolve(bytes()) };
};

type Shown = { readonly state: ExhibitState; readonly pages: readonly Uint8Array[] };

const drawOne = async (
  { drawer }: ExportParts,
  { size, bytes }: Found,
  kind: (typeof DRAWN_KINDS)[string] | undefined,
  left: { readonly pages: number; readonly bytes: number },
): Promise<Shown> => {
  if (!kind) return { state: 'not-printable', pages: [] };
  if (size > (kind === 'pdf' ? MOST_OF_ONE.pdf : MOST_OF_ONE.picture)) return { state: 'too-large', pages: [] };
  const chunks: Buffer[] = [];
  for await (const chunk of await bytes()) chunks.push(chunk);
  const drawn = await drawer.draw({ kind, bytes: Buffer.concat(chunks), pages: MOST_OF_ONE.pages });
  if ('refused' in drawn) return { state: drawn.refused, pages: [] };
  const length = drawn.pages.reduce((sum, page) => sum + page.length, 0);
  if (drawn.pages.length > left.pages || length > left.bytes) return { state: 'too-large', pages: [] };
  return { state: kind === 'pdf' ? 'drawn' : 'picture', pages: drawn.pages };
};
