import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client } from '../../stories/kit/client.js';
import { pdfText } from '../../support/pdf-text.js';

type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>> };

const READS = Object.entries((JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Described).paths).flatMap(
  ([path, ways]) => ('get' in ways ? [path] : []),
);

/**
 * What names something in a path and is not one of a dispute's ids. Another name fails, so that nobody forgets a new
 * operation.
 */
const OTHERS = [
  'token',
  'slug',
  'association',
  'subjectId',
  'draftId',
  'rightId',
  'counterNoticeId',
  'settlementId',
  'roomId',
  'id',
  'version',
  'memberId',
  'tipId',
  'worksheetId',
  'decisionId',
  'publicationId',
  'platformId',
  'reference',
  'sha256',
  'code',
  'breachId',
  'exportId',
  'seatId',
  'grievanceId',
  'consultationId',
  'officialRequestId',
  'bulletinId',
  'number',
  'mailId',
  'screeningId',
  'depositId',
  'grantId',
  'certificateId',
  'versionId',
  'table',
  'importId',
  'deliveryId',
  'kind',
  'ruleKind',
  'ruleVersion',
];

/** Names of files that are the same everywhere. */
const FIXED: Known = { file: ['decisions.jsonl', 'grades.csv', 'statistics.jsonl'] };

/** Values by name of a parameter. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Every address that a read operation of the API can have with these ids, each once. */
export function addressesOf(known: Known): readonly string[] {
  const fill = (path: string): readonly string[] => {
    const name = /\{(\w+)\}/.exec(path)?.[1];
    if (name === undefined) return [path];
    const values = known[name] ?? FIXED[name] ?? (OTHERS.includes(name) ? [randomUUID()] : undefined);
    if (values === undefined) throw new Error(`No value is known for ${name} in ${path}`);
    return values.flatMap((value) => fill(path.replace(`{${name}}`, value)));
  };
  return [...READS.flatMap(fill), ...LISTS];
}

const LISTS = ['/v1/disputes?limit=1', '/v1/tasks?limit=1'];

/** Every value of a member with this name, however deep. */
export function valuesOf(name: string, ...views: readonly object[]): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === name && typeof inner === 'string') found.add(inner);
      walk(inner);
    }
  };
  views.forEach(walk);
  return [...found];
}

export type Answered = { readonly status: number; readonly headers: string; readonly text: string };

/** What one reader is answered, a PDF with the words in it. */
export async function read(apiUrl: string, { headers }: Client, address: string): Promise<Answered> {
  const response = await fetch(apiUrl + address, {
    headers: { 'accept-language': 'en', ...headers },
    signal: AbortSignal.timeout(120_000),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPdf = response.headers.get('content-type') === 'application/pdf';
  const said = [...response.headers].filter(([name]) => !UNSTEADY.includes(name)).map((header) => header.join(': '));
  return {
    status: response.status,
    headers: said.sort().join('\n'),
    text: isPdf ? `${bytes.toString('latin1')}\n${await pdfText(bytes)}` : bytes.toString(),
  };
}

/** Hold no words: dates, hashes, lengths. */
const UNSTEADY = ['date', 'etag', 'content-length', 'keep-alive', 'connection'];
