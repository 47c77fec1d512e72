import { until } from '../../support/until.js';
import type { Place } from './story.js';

export type Mail = { readonly id: string; readonly subject: string; readonly messageId: string };

/** The mails that an address has received, each once however often it was delivered. */
export async function mailsTo({ mailUrl }: Place, address: string): Promise<readonly Mail[]> {
  const response = await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(address)}`);
  const { messages } = (await response.json()) as { messages: readonly Mail[] };
  return [...new Map(messages.map((mail) => [mail.messageId, mail])).values()];
}

/** Waits for a mail with these words at an address. */
export const toldAt = (place: Place, address: string, words: RegExp): Promise<unknown> =>
  until(`${String(words)} at ${address}`, async () => {
    for (const { id } of await mailsTo(place, address)) {
      const response = await fetch(`${place.mailUrl}/api/messages/${id}`);
      const { text } = (await response.json()) as { readonly text: string };
      if (words.test(text.replaceAll(/\s+/g, ' '))) return true;
    }
    return undefined;
  });
