import { withRead } from '../service/named-file.js';
import type { Read } from '../service/read-files.js';
import type { PaperFile } from './content.js';

type Files = readonly PaperFile[];

/** With a file that was read for this paper; one that is there already stands for it, too. */
export const readFor = (files: Files, read: Read, code: string): Files => {
  const there = files.find(({ sha256 }) => sha256 === read.sha256);
  return there ? meantFor(files, there.ref, code) : withRead(files, read, (named) => ({ ...named, codes: [code] }));
};

export const meantFor = (files: Files, ref: string, code: string): Files =>
  files.map((one) => (one.ref === ref ? { ...one, codes: [...new Set([...one.codes, code])] } : one));

/** A file that stands for no paper any more is taken away. */
export const notMeantFor = (files: Files, ref: string, code: string): Files =>
  files
    .map((one) => (one.ref === ref ? { ...one, codes: one.codes.filter((other) => other !== code) } : one))
    .filter(({ codes }) => codes.length > 0);
