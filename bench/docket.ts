import http from 'node:http';
import { seededDocket, WORDS, type Seeded } from './docket-seed.js';

import { getOrThrow } from './room-messages.js';
import { percentile } from './percentile.js';
import { atMost, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const ROUNDS = 40;

/**
 * Pages of the docket and searches in it, over HTTP, where an association has so many disputes: real ones, copied in
 * the shape in which the readers write them, beside three times as many texts in the clear. The party that filed has
 * all of them.
 */
export async function benchDocket(system: BenchSystem, disputes: number): Promise<readonly Row[]> {
  const seeded = await seededDocket(system, disputes);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const rows: Row[] = [];
  for (const [name, limit, paths, authorization = system.managing] of asked(seeded, system.authorization)) {
    const get = (path: string) => getOrThrow<object>(agent, `${system.running.api}/v1${path}`, { authorization });
    for (const path of paths) await get(path);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      await get(paths[round % paths.length] ?? '');
      times.push(performance.now() - began);
    }
    rows.push(atMost(1, { name: `${name}, p95`, ours: percentile(times, 0.95), reference: limit, unit: 'ms' }));
  }
  agent.destroy();
  return rows;
}

type Asked = readonly [name: string, limit: number, paths: readonly string[], authorization?: string];

const asked = ({ ownerId, partyId, platformId, teamId, numbers }: Seeded, party: string): readonly Asked[] => {
  const page = (query: string): string => `/disputes?${query}`;
  const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
  return [
    ['docket, the newest', 100, [page('')]],
    ['docket, by the next day', 100, [page('sort=nextDue'), page('sort=-nextDue')]],
    ['docket, by stage', 100, ['intake', 'curing', 'panel', 'closed'].map((stage) => page(`stage=${stage}`))],
    [
      'docket, of one stage by the next day',
      100,
      ['curing', 'panel'].map((stage) => page(`stage=${stage}&sort=nextDue`)),
    ],
    [
      'docket, by what signals weigh',
      100,
      [page('sort=-risk'), page('sort=risk'), page('sort=-risk&stage=panel'), page('sort=-risk&right=patent')],
    ],
    [
      'docket, by what signals weigh: of one team, of what runs',
      100,
      [page(`teamId=${teamId}&sort=-risk`), page('state=open&sort=-risk'), page('state=open&sort=risk')],
    ],
    ['docket, of one owner and stage', 100, [page(`ownerId=${ownerId}&stage=panel`), page('whose=mine&state=open')]],
    [
      'docket, of one team, by due day and in one stage',
      100,
      [page(`teamId=${teamId}`), page(`teamId=${teamId}&sort=nextDue`), page(`teamId=${teamId}&stage=panel`)],
    ],
    ['docket, of my teams', 100, [page('whose=team&state=open'), page('whose=team&sort=nextDue')]],
    ['docket, counts of one team', 100, [`/dispute-counts?teamId=${teamId}&state=open`]],
    ['a party’s own page', 100, [page('')], party],
    ['what waits for a party, counted', 100, ['/own-task-count'], party],
    ['docket, of one party', 100, [page(`partyId=${partyId}`), page(`partyId=${partyId}&sort=number`)]],
    ['docket, of one platform by due day', 100, [page(`platformId=${platformId}&dueBefore=${soon}&sort=nextDue`)]],
    [
      'docket, whose turn, right, priority',
      100,
      [page('waitingFor=platform&right=patent'), page('priority=urgent'), page('right=trademark&state=open')],
    ],
    ['docket, nothing found', 100, [page('right=plant-variety'), page('tag=none'), page('minRisk=10000')]],
    [
      'docket, of one platform and owner; of a platform with nothing',
      100,
      [page(`platformId=${platformId}&ownerId=${ownerId}&sort=nextDue`), page(`platformId=${ownerId}`)],
    ],
    ['docket, counts of one platform', 100, [`/dispute-counts?platformId=${platformId}&state=open`]],
    ['tasks, those of the fast lane first', 100, ['/tasks', '/tasks?limit=40']],
    ['docket, counts', 100, ['/dispute-counts?state=open', '/dispute-counts?stage=panel']],
    ['docket, by part of a number', 200, numbers.slice(0, 10).map((number) => page(`search=${number.slice(-6)}`))],
    ['docket, by what stands everywhere', 200, [page('search=PL-2026'), page('search=shop.example')]],
    ['search, two Chinese characters', 200, WORDS.slice(0, 10).map((word) => `/search?q=${encodeURIComponent(word)}`)],
    [
      'search, two words',
      200,
      WORDS.slice(0, 9).map((word, i) => `/search?q=${encodeURIComponent(`${word} ${WORDS[i + 1]}`)}`),
    ],
    ['search, a rare word', 200, ['/search?q=zaunkoenig', `/search?q=${numbers[3]}`]],
    ['suggestions', 200, numbers.slice(0, 10).map((number) => `/suggestions?q=${number.slice(-5)}`)],
  ];
};
