import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { PdfMaker } from '../../pdf/open-pdf-maker.js';
import { openEvidenceFiles, type EvidenceFile, type EvidenceFiles } from '../evidence/evidence-files.js';

const SIDE = 64;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A plain picture of one colour, which its name decides: an installation has no pictures of the demo. */
const pictureOf = (name: string): Buffer => {
  const colour = createHash('sha256').update(name).digest().subarray(0, 3);
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: SIDE }, () => colour)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  head.set([8, 2, 0, 0, 0], 8); // eight bits of red, green and blue
  const lines = deflateSync(Buffer.concat(Array.from({ length: SIDE }, () => row)));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
};

/** The demo's papers, and pictures that show nothing. */
export function openSandboxFiles(pdf: Pick<PdfMaker, 'make'>): EvidenceFiles {
  const { printed, find } = openEvidenceFiles(pdf, 'without-pictures');
  const shown = new Map<string, EvidenceFile>();
  return {
    printed,
    shown: (name) => {
      const bytes = pictureOf(name);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = { bytes, sha256, mediaType: 'image/png' };
      shown.set(sha256, file);
      return file;
    },
    find: (sha256) => shown.get(sha256) ?? find(sha256),
  };
}
