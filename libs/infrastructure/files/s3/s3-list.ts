import type { CallS3 } from './s3-call.js';
import { elementsOf, wordOf } from './s3-words.js';

export type Listed = { readonly key: string; readonly size: number; readonly written: number };

/** Of everything below a prefix, in the order of keys, a thousand at a time. */
export async function* listKeys(call: CallS3, prefix: string): AsyncGenerator<Listed, void, void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const query = { 'list-type': '2', prefix, ...(after !== '' && { 'continuation-token': after }) };
    const xml: string = (await call({ method: 'GET', query })).body.toString();
    for (const one of elementsOf(xml, 'Contents')) {
      const written = Date.parse(wordOf(one, 'LastModified') ?? '');
      yield { key: wordOf(one, 'Key') ?? '', size: Number(wordOf(one, 'Size')), written };
    }
    after = wordOf(xml, 'IsTruncated') === 'true' ? wordOf(xml, 'NextContinuationToken') : undefined;
  }
}

export type BegunUpload = { readonly key: string; readonly uploadId: string; readonly begun: number };

/** Files in parts that were begun below a prefix and neither put together nor given up. */
export async function listUploads(call: CallS3, prefix: string): Promise<readonly BegunUpload[]> {
  const found: BegunUpload[] = [];
  for (let marks: Readonly<Record<string, string>> | undefined = {}; marks;) {
    const xml: string = (await call({ method: 'GET', query: { uploads: '', prefix, ...marks } })).body.toString();
    for (const one of elementsOf(xml, 'Upload'))
      found.push({
        key: wordOf(one, 'Key') ?? '',
        uploadId: wordOf(one, 'UploadId') ?? '',
        begun: Date.parse(wordOf(one, 'Initiated') ?? ''),
      });
    const [key, id] = [wordOf(xml, 'NextKeyMarker'), wordOf(xml, 'NextUploadIdMarker')];
    marks =
      wordOf(xml, 'IsTruncated') === 'true' && key ? { 'key-marker': key, 'upload-id-marker': id ?? '' } : undefined;
  }
  return found;
}
