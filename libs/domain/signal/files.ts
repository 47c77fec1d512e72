import type { Signal, SignalFact } from './signal.js';
import type { Detector, SignalFile } from './file.js';
import { forgedFiles } from './found.js';
import { factOf, type Happened, type Past } from './past.js';

type Named = { readonly ownerId: string; readonly hashes: readonly string[]; readonly event: Happened };

/** The files of each filing with who filed them. */
const filingsIn = ({ events, complainantId }: Past): readonly Named[] =>
  events.flatMap((event): readonly Named[] => {
    if (event.type === 'ComplaintFiled' || event.type === 'MaterialsCured')
      return [{ ownerId: complainantId, hashes: hashesOf(event.data.evidence), event }];
    return event.type === 'CounterNoticeFiled'
      ? [{ ownerId: event.data.respondentId, hashes: hashesOf(event.data.evidence), event }]
      : [];
  });

const hashesOf = (evidence: readonly { readonly sha256: string }[]): readonly string[] =>
  evidence.map(({ sha256 }) => sha256);

/** Filings of others, in other disputes, with a file of the same bytes. */
const elsewhere = (own: Named, { others, sameFiles }: SignalFile): readonly SignalFact[] =>
  others.flatMap((past) => {
    const same = own.hashes.filter((sha256) => sameFiles.get(sha256)?.includes(past.disputeId));
    return filingsIn(past)
      .filter(({ ownerId, hashes }) => ownerId !== own.ownerId && same.some((sha256) => hashes.includes(sha256)))
      .map(({ event }) => factOf(past, event));
  });

/**
 * M01, M07, R01: a file is one that was found to be forged, or another party has sent the same. A person compares; an
 * honest file may be known, too.
 */
export const knownFiles: Detector = (file) => {
  const forged = forgedFiles([file.subject, ...file.others]);
  return filingsIn(file.subject).flatMap((own): readonly Signal[] => {
    const declares = own.event.type === 'CounterNoticeFiled';
    const hits = own.hashes.flatMap((sha256) => forged.get(sha256) ?? []);
    const seen = elsewhere(own, file);
    const about = { aboutId: own.ownerId };
    const isForged = hits.length > 0;
    if (declares && (isForged || seen.length > 0))
      return [
        {
          code: 'declared-with-known-file',
          ...about,
          weight: isForged ? 'hard' : 'medium',
          numbers: { files: hits.length + seen.length },
          facts: [factOf(file.subject, own.event), ...hits, ...seen],
        },
      ];
    return [
      ...(isForged
        ? [
            {
              code: 'file-known-forged' as const,
              ...about,
              weight: 'hard' as const,
              numbers: { files: hits.length },
              facts: [factOf(file.subject, own.event), ...hits],
            },
          ]
        : []),
      ...(seen.length > 0
        ? [
            {
              code: 'file-seen-elsewhere' as const,
              ...about,
              weight: 'medium' as const,
              numbers: { filings: seen.length },
              facts: [factOf(file.subject, own.event), ...seen],
            },
          ]
        : []),
    ];
  });
};
