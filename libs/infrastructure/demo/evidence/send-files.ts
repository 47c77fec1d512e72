import type { Actor, Thread } from '../script/actor.js';
import type { World } from '../world.js';

type Listed = { readonly items: readonly { evidenceId: string; sha256: string; content?: object }[] };

/** The bytes of what was named in a dispute and has not come yet, as far as this actor may send it. */
export const sendFiles = ({ ask, apiUrl, files }: World, thread: Thread, by: Actor, disputeId: string): Promise<void> =>
  thread.once(async () => {
    const at = `${apiUrl}/v1/disputes/${disputeId}/evidence`;
    const { items } = (await ask('GET', at, by)) as unknown as Listed;
    await Promise.all(
      items.map(async ({ evidenceId, sha256, content }) => {
        const file = content === undefined ? files.find(sha256) : undefined;
        if (file) await ask('PUT', `${at}/${evidenceId}/content`, by, file.bytes);
      }),
    );
  });
