import type { Place } from './story.js';

export type Mail = { readonly id: string; readonly subject: string; readonly messageId: string };

/** The mails that an address has received, each once however often it was delivered. */
export async function mailsTo({ mailUrl }: Place, address: string): Promise<readonly Mail[]> {
  const response = await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(address)}`);
  const { messages } = (await response.json()) as { messages: readonly Mail[] };
  return [...new Map(messages.map((mail) => [mail.messageId, mail])).values()];
}
