import type { BundleFacts } from '#documents/bundle/facts.js';
import { maskOf } from '#documents/bundle/mask.js';
import { codeIn, sideOf } from '#documents/bundle/names.js';
import { bundleReadme } from '#documents/bundle/readme.js';
import { ofBytes, type Listed } from './listed.js';

const FORMAT = 'parley-export/1';

/** All files of the ZIP: those of the dispute, then what tells of them; its entries where they were asked for. */
export const listOf = (facts: BundleFacts, files: readonly Listed[]): readonly Listed[] => {
  const hasEvents = facts.parts.includes('timeline') || facts.parts.includes('log');
  // where they were not, bundle.pdf says so
  const listed = hasEvents ? [Buffer.from(eventsOf(facts))] : [];
  const events = listed.map((bytes) => ofBytes('events.ndjson', bytes, 'application/x-ndjson'));
  const readme = ofBytes('README.txt', Buffer.from(bundleReadme(hasEvents)), 'text/plain');
  const told = [...files, ...events, readme];
  const manifest = ofBytes('manifest.json', Buffer.from(manifestOf(facts, told)), 'application/json');
  const all = [...told, manifest];
  const sums = all.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  return [...all, ofBytes('SHA256SUMS', Buffer.from(sums), 'text/plain')];
};

/** Each entry of the timeline as the log has it, cut to what the recipient may see; words lie encrypted elsewhere. */
const eventsOf = ({ timeline }: BundleFacts): string =>
  timeline
    .map(({ event, at, version, chain }) =>
      JSON.stringify({ type: event.type, at, ...(version !== undefined && { version }), chain, data: event.data }),
    )
    .map((line) => `${line}\n`)
    .join('');

const manifestOf = (facts: BundleFacts, files: readonly Listed[]): string => {
  const mask = maskOf(facts);
  const { exportId, number, recipient, recipientName, askedAt, locale, parts, masks, exhibits, leftOut } = facts;
  const exhibitOf = new Map(exhibits.map((one, index) => [one.evidenceId, [one, index] as const]));
  return `${JSON.stringify(
    {
      format: FORMAT,
      dispute: number,
      export: exportId,
      recipient: {
        kind: recipient.kind,
        ...(recipient.kind === 'party' ? { name: sideOf(facts, recipient.partyId) } : { name: recipientName }),
      },
      asOf: askedAt,
      language: locale,
      parts,
      masks,
      files: files.map(({ path, size, sha256, mediaType, evidenceId }) => {
        const [exhibit, index = 0] = exhibitOf.get(evidenceId ?? '') ?? [];
        return {
          path,
          size,
          sha256,
          mediaType,
          ...(exhibit && {
            exhibit: codeIn(facts, exhibit.number, index),
            side: sideOf(facts, exhibit.ownerId),
            ...(exhibit.description !== undefined && { description: mask(exhibit.description) }),
          }),
        };
      }),
      notAttached: exhibits.flatMap((one, index) =>
        one.path === undefined
          ? [{ exhibit: codeIn(facts, one.number, index), sha256: one.sha256, state: one.state }]
          : [],
      ),
      leftOut: leftOut.map((one, index) => ({
        exhibit: codeIn(facts, one.number, index),
        ...(one.reason !== undefined && { reason: mask(one.reason) }),
      })),
    },
    undefined,
    2,
  )}\n`;
};
