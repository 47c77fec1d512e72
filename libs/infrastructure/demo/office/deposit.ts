import type { World } from '../world.js';

/** A live marketer deposits what it streamed, before anybody disputes it. */
export async function depositStream(world: World, name: string): Promise<void> {
  const { as, partyId, files, threads, days, when } = world;
  await days.at(when.ago(4, '10:00'));
  const by = { ...as('xiaotang'), 'parley-party': partyId('xiaotang') };
  const { post, put } = threads.thread(name);
  const { sha256, bytes } = files.shown('bag-film');
  const title = '小棠好物晚八点场：链条包讲解片段';
  const { depositId } = await post<{ depositId: string }>(by, '/deposits', { kind: 'live-stream', title, sha256 });
  await put(by, `/deposits/${depositId}/content`, bytes);
}
