import { said } from '../people/person.js';
import type { World } from '../world.js';

/** What the demo association’s letters and its front page say of it; made up, like everybody here. */
const LETTERHEAD = {
  name: said('深圳市直播电商协会（演示）', 'Shenzhen Live Commerce Association (demo)'),
  address: said('深圳市南山区直播基地A座3层', '3rd floor, building A, live-stream park, Nanshan, Shenzhen'),
  contact: said('电话0755-0000 0100 · office@association.example', '0755-0000 0100 · office@association.example'),
};

/** Proposed by one administrator and released by the other, before the first letter goes out. */
export async function releaseLetterhead(world: World, name: string): Promise<void> {
  const { days, when, as, threads, associationId } = world;
  const { post } = threads.thread(name);
  const letters = `/associations/${associationId}/letters`;
  await days.at(when.ago(52, '11:00'));
  const proposed = { kind: 'letterhead', inForceFrom: when.day(-48), letterhead: LETTERHEAD };
  const { versionId, hash } = await post<{ versionId: string; hash: string }>(as('admin'), letters, proposed);
  await post(as('xujing'), `${letters}/${versionId}/releases`, { hash });
}
