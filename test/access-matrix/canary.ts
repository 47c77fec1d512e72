import type { Ids } from './disputes.js';
import type { Name } from './people.js';
import type { World } from './world.js';

/** Words that a few alone may read: what they are, and who may. */
export type Canary = { readonly what: string; readonly words: readonly string[]; readonly may: readonly Name[] };

/** What is planted, and the ids by which one might ask for it. */
export type Planted = { readonly canaries: readonly Canary[]; readonly ids: Ids };

/** Somebody of the world does something, and may. */
export const canaryPosts =
  ({ api, people }: World) =>
  async (path: string, body: object, name: Name): Promise<Ids> => {
    const { status, text, body: answer } = await api.post(path, body, people[name].call);
    if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
    return answer as unknown as Ids;
  };

/** Which of these that are not for it somebody was told with this text. */
export const leaksIn = (canaries: readonly Canary[], name: Name, text: string): readonly string[] =>
  canaries
    .filter(({ words, may }) => !may.includes(name) && words.some((word) => text.includes(word)))
    .map(({ what }) => what);
