import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { isOurs } from '../place.js';

/**
 * What a file is called in a store of others: its path, sealed. Whoever has the store learns neither whose file it is,
 * nor which lie together, nor the hash by which a known file would be recognised; two names are equal where the paths
 * are. The nonce is a keyed hash of the path, so that each path has one name.
 */
export type FileNames = {
  /** Throws TypeError for a path that is none of ours. */
  readonly nameOf: (at: string) => string;
  /** Undefined for a name that is none of ours. */
  readonly pathOf: (name: string) => string | undefined;
};

const ALGORITHM = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];
const WORDS: readonly string[] = ['association', 'public'];
const ID = 16;
const PLAIN = 3 * ID + 1 + 32;

export function fileNames(secret: Buffer): FileNames {
  const keyFor = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `parley/name/${purpose}`, 32));
  const [nonceKey, key] = [keyFor('nonce'), keyFor('seal')];
  return {
    nameOf: (at) => {
      if (!isOurs(at)) throw new TypeError('no place for a file');
      const plain = packed(at);
      const nonce = createHmac('sha256', nonceKey).update(plain).digest().subarray(0, NONCE);
      const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG });
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    pathOf: (name) => {
      const bytes = Buffer.from(name, 'base64url');
      if (bytes.length !== NONCE + PLAIN + TAG || bytes.toString('base64url') !== name) return undefined;
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAuthTag(bytes.subarray(-TAG));
      const plain = decipher.update(bytes.subarray(NONCE, -TAG));
      try {
        decipher.final();
      } catch {
        return undefined;
      }
      return unpacked(plain);
    },
  };
}

/** Association, dispute, kind of author, author, hash: all names are equally long. */
const packed = (at: string): Buffer => {
  const [, association = '', dispute = '', author = '', sha256 = ''] = at.split('/');
  const word = WORDS.indexOf(author) + 1;
  return Buffer.concat([
    bytesOf(association),
    bytesOf(dispute),
    Buffer.from([word]),
    word === 0 ? bytesOf(author) : Buffer.alloc(ID),
    Buffer.from(sha256, 'hex'),
  ]);
};

const unpacked = (plain: Buffer): string => {
  const id = (from: number): string => idOf(plain.subarray(from, from + ID));
  const word = WORDS[(plain[2 * ID] ?? 0) - 1];
  const sha256 = plain.subarray(-32).toString('hex');
  return ['objects', id(0), id(ID), word ?? id(2 * ID + 1), sha256].join('/');
};

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
