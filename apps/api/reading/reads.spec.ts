import { readFileSync } from 'node:fs';
import { readsOf } from './reads.js';

type Described = { readonly paths: Readonly<Record<string, { readonly get?: { readonly operationId: string } }>> };
const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Described;
const GETS = Object.entries(paths).flatMap(([path, { get }]) =>
  get ? [{ url: path.replaceAll(/\{(\w+)\}/g, ':$1'), operation: get.operationId }] : [],
);
const reading = (reads: string) =>
  GETS.filter(({ operation, url }) => readsOf(operation, url) === reads).map(({ operation }) => operation);

it('records every GET in a room as of that room, every other of a dispute as of its file', () => {
  expect(reading('room').sort()).toEqual(['getRoom', 'listMessages', 'readRoom']);
  expect(reading('file').length).toBe(GETS.filter(({ url }) => url.startsWith('/v1/disputes/:disputeId')).length - 3);
});

it('records lists, and leaves out only what is everybody’s or the caller’s own', () => {
  expect(reading('list')).toEqual(expect.arrayContaining(['listDisputes', 'listTasks', 'listRights', 'getParty']));
  expect(readsOf('anOperationOfTomorrow', '/v1/things')).toBe('list');
  // what holders have published is everybody’s
  const own = reading('nothing').filter((name) => /Tasks|Tips$|Signals|Rights|Parties|getParty/.test(name));
  expect(own).toEqual(['lookUpRights']);
});
