import { replyOf, type Answered, type Trouble } from '../../shared/connection/reply.js';

type Ways = {
  readonly hash: (file: File) => Promise<string>;
  readonly put: (sha256: string, file: File) => Promise<Answered<unknown>>;
};
/** Names of those that did not arrive, and what the first of them failed with where it was sent at all. */
export type Lost = { readonly names: readonly string[]; readonly trouble?: Trouble };

/** Sends files one by one; none is sent that cannot be read here, and what failed before stays told after the last. */
export async function sendOneByOne(files: readonly File[], { hash, put }: Ways): Promise<Lost> {
  let lost: Lost = { names: [] };
  for (const file of files) {
    const sha256 = await hash(file).catch(() => undefined);
    const reply = sha256 === undefined ? undefined : await replyOf(() => put(sha256, file));
    if (reply?.ok) continue;
    lost = { ...(reply && { trouble: reply.trouble }), ...lost, names: [...lost.names, file.name] };
  }
  return lost;
}
