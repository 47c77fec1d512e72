import { fileTypeFromBuffer } from 'file-type';
import { openTextCheck } from './text-check.js';

/** So many bytes from the beginning tell what a file is. */
const HEAD = 64 * 1024;

export type Recogniser = {
  readonly add: (bytes: Buffer) => void;
  /** What it is by its content; `named` chooses among kinds of text only. */
  readonly end: (named: string) => Promise<string>;
};

/** Whatever has no sign of its own and is no text. */
export const UNKNOWN = 'application/octet-stream';

/** Looks at bytes as they pass and tells what they are, whatever the sender called them. */
export function openRecogniser(): Recogniser {
  const head: Buffer[] = [];
  const text = openTextCheck();
  let held = 0;
  return {
    add: (bytes) => {
      text.add(bytes);
      if (held >= HEAD) return;
      head.push(Buffer.from(bytes.subarray(0, HEAD - held))); // a copy: the rest of a large buffer is not held for it
      held += Math.min(bytes.length, HEAD - held);
    },
    end: async (named) => {
      const beginning = Buffer.concat(head);
      const found = await fileTypeFromBuffer(beginning);
      if (found) return found.mime.split(';')[0]?.trim() ?? UNKNOWN;
      if (!text.end()) return UNKNOWN;
      return textKind(beginning, named);
    },
  };
}

/** Text that begins as markup or as a program is named for what a browser or a shell would take it for. */
const textKind = (beginning: Buffer, named: string): string => {
  const start = beginning.toString('latin1').replace(/^(\xef\xbb\xbf)?\s*/, '');
  if (/^(#!|@echo off)/i.test(start)) return 'application/x-sh';
  if (!/^<[a-z!?/]/i.test(start)) return named === 'text/csv' ? 'text/csv' : 'text/plain';
  if (/<svg[\s/>]/i.test(start)) return 'image/svg+xml';
  return /^(<\?xml|<[a-z][^>]*\sxmlns)/i.test(start) && !/<html[\s>]/i.test(start) ? 'application/xml' : 'text/html';
};
