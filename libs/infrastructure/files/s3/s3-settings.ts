import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What says where whole files lie; empty words count as absent. Without any of it they lie in the folder. */
export const storeVariables = {
  /** `folder`, or `s3://bucket/prefix`. */
  EVIDENCE_STORE: z.string().optional(),
  /** Where files lay before, and are still looked for while `parley files move` runs; written the same. */
  EVIDENCE_STORE_BEFORE: z.string().optional(),
  S3_ENDPOINT: z.string().optional(),
  S3_REGION: z.string().optional(),
  /** `path` (usual) or `host`: where the name of the bucket stands in an address. */
  S3_STYLE: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** In its place a file, read at each call: another secret counts from then on. */
  S3_SECRET_ACCESS_KEY_FILE: z.string().optional(),
};
export type StoreVariables = { readonly [Name in keyof typeof storeVariables]?: string | undefined };

export type S3Settings = {
  /** For its operator: s3://bucket/prefix. */
  readonly name: string;
  /** Where the bucket is, without a slash at the end. */
  readonly base: string;
  /** Empty, or with a slash at the end. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secret: () => string;
};

const ADDRESS =
  /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[A-Za-z0-9][A-Za-z0-9._/-]*?)?\/?)?$/;

/** Undefined for the folder. Throws with the name of what is missing or wrong, never with a secret. */
export function s3Settings(variable: keyof StoreVariables, variables: StoreVariables): S3Settings | undefined {
  const text = variables[variable] ?? '';
  if (text === '' || text === 'folder') return undefined;
  const { bucket = '', prefix = '' } = ADDRESS.exec(text)?.groups ?? {};
  if (bucket === '' || /(?:^|\/)\.*(?:\/|$)/.test(prefix || 'none'))
    throw new Error(`${variable}: neither \`folder\` nor s3://bucket/prefix`);
  const region = variables.S3_REGION || 'us-east-1';
  const endpoint = URL.parse(variables.S3_ENDPOINT || `https://s3.${region}.amazonaws.com`);
  if (!endpoint || !/^https?:$/.test(endpoint.protocol) || endpoint.search !== '' || endpoint.username !== '')
    throw new Error('S3_ENDPOINT: no http(s) address, or one with more than host, port and path');
  const style = variables.S3_STYLE || 'path';
  if (style !== 'path' && style !== 'host') throw new Error('S3_STYLE: neither `path` nor `host`');
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secret, S3_SECRET_ACCESS_KEY_FILE: file } = variables;
  if (!accessKeyId) throw new Error('S3_ACCESS_KEY_ID is missing');
  if (!secret && !file) throw new Error('S3_SECRET_ACCESS_KEY or S3_SECRET_ACCESS_KEY_FILE is missing');
  return {
    name: prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`,
    base: baseOf(endpoint, bucket, style),
    prefix: prefix === '' ? '' : `${prefix}/`,
    region,
    accessKeyId,
    secret: () => secret || readFileSync(file ?? '', 'utf8').trim(),
  };
}

const baseOf = ({ protocol, host, pathname }: URL, bucket: string, style: 'path' | 'host'): string => {
  const below = pathname.replace(/\/+$/, '');
  return style === 'path' ? `${protocol}//${host}${below}/${bucket}` : `${protocol}//${bucket}.${host}${below}`;
};
