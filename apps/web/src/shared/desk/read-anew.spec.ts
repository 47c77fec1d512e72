import { QueryClient } from '@tanstack/react-query';
import type { ChangedTopic } from '../../client/types.gen.js';
import { readAnew } from './read-anew.js';

const DISPUTE = '01912d68-783e-7a03-8467-5661c1243ad4';
const ROOM = '01912d68-783e-7a03-8467-5661c1243ad5';
const KEYS = {
  dispute: ['getDispute', { path: { disputeId: DISPUTE } }],
  other: ['getDispute', { path: { disputeId: ROOM.replace('5', '6') } }],
  talk: ['listMessages', { path: { disputeId: DISPUTE, roomId: ROOM } }],
  notes: ['listStaffNotes', { path: { disputeId: DISPUTE } }],
  docket: ['listDisputes', { query: { stage: 'intake' } }],
  counted: ['countDisputes', {}],
  tasks: ['listTasks', { query: {} }, 'all pages'],
  counts: ['countTasks', {}],
  clock: ['getClock', {}],
} as const;

it.each<[readonly ChangedTopic[], readonly (keyof typeof KEYS)[]]>([
  [[{ topic: 'dispute', disputeId: DISPUTE }], ['dispute']],
  [[{ topic: 'room', disputeId: DISPUTE, roomId: ROOM }], ['talk']],
  [[{ topic: 'staff-notes', disputeId: DISPUTE }], ['notes']],
  [
    [{ topic: 'docket' }, { topic: 'counts' }],
    ['docket', 'counted', 'counts'],
  ],
  [[{ topic: 'tasks' }], ['tasks']],
  [[{ topic: 'everything' }], Object.keys(KEYS) as (keyof typeof KEYS)[]],
  [[{ topic: 'told-by-a-newer-release' } as unknown as ChangedTopic], []],
])('%j', (topics, expected) => {
  const client = new QueryClient();
  for (const key of Object.values(KEYS)) client.setQueryData(key, 'read');
  readAnew(client, topics);
  const stale = Object.entries(KEYS).filter(([, key]) => client.getQueryState(key)?.isInvalidated === true);
  expect(stale.map(([name]) => name)).toEqual(expected);
});
