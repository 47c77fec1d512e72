import { rm } from 'node:fs/promises';
import { failpoint } from '../../failpoint.js';
import { fewAtOnce } from '../../few-at-once.js';
import type { FileStore } from '../file-store.js';
import { keptAnswer } from './kept-answer.js';
import { openCalls, type Calling, type CallS3 } from './s3-call.js';
import { listKeys, listUploads } from './s3-list.js';
import type { FileNames } from './s3-names.js';
import { abortUpload, putFile } from './s3-put.js';
import { openStored } from './s3-read.js';

/** Each holds a part in memory. */
const PUTS_AT_ONCE = 4;
/** A file in parts may take hours over a slow line. */
const UPLOAD_LASTS = 24 * 3_600_000;

type Parts = Calling & {
  /** Known when the database is there. */
  readonly names: () => Promise<FileNames>;
};

/** Files in a bucket of an S3 server, under names that tell nothing. */
export function s3Store(parts: Parts): FileStore {
  const { settings, names, now } = parts;
  const calls = openCalls(parts);
  const [below, few] = [`${settings.prefix}o/`, fewAtOnce(PUTS_AT_ONCE)];
  const keyOf = async (at: string): Promise<string> => below + (await names()).nameOf(at);
  const writable = keptAnswer(async () => {
    const body = Buffer.from('written to see whether it can be');
    await calls({ method: 'PUT', key: `${settings.prefix}probe`, body });
  }, now);
  const call: CallS3 = (wanted) =>
    calls(wanted).catch((error: unknown) => {
      writable.doubt();
      throw error;
    });
  return {
    name: settings.name,
    take: async (file, at) => {
      const key = await keyOf(at);
      failpoint('before-file-rename');
      await few(() => putFile(call, key, file));
      failpoint('after-file-rename');
      await rm(file, { force: true });
    },
    open: async (at) => openStored(call, await keyOf(at)),
    list: async function* () {
      const { pathOf } = await names();
      for await (const { key, size, written } of listKeys(call, below))
        yield { at: pathOf(key.slice(below.length)) ?? key, size, written };
    },
    remove: async (at) => {
      await call({ method: 'DELETE', key: await keyOf(at), expected: [404] });
    },
    assertWritable: writable.ask,
    sweep: async (before) => {
      const old = (await listUploads(call, below)).filter(({ begun }) => begun < before.getTime() - UPLOAD_LASTS);
      for (const { key, uploadId } of old) await abortUpload(call, key, uploadId);
      return old.length;
    },
  };
}
