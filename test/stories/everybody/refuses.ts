import type { Client, Json } from '../kit/client.js';
import type { Followed } from '../kit/dispute.js';

/** What is tried and refused, with the code that the refusal has. */
export async function refuses(
  dispute: Followed,
  what: string,
  by: Client,
  path: string,
  body: Json,
  code: string,
): Promise<void> {
  const { problem } = await by.refused(path, body);
  dispute.check(`${what}: refused, ${String(problem['code'])}`, problem['code'] === code);
}

export const accountOf = async (by: Client): Promise<string> =>
  (await by.get<{ readonly account: { readonly accountId: string } }>('/me')).account.accountId;
