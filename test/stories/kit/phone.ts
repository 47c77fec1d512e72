import { until } from '../../support/until.js';
import { client, type Client } from './client.js';
import type { Place } from './story.js';

/** The texts that a phone has received, newest first. */
const textsOn = async ({ phonesUrl }: Place, phone: string): Promise<readonly string[]> => {
  const response = await fetch(`${phonesUrl}/api/messages?to=${encodeURIComponent(phone)}`);
  const { messages } = (await response.json()) as { messages: readonly { readonly text: string }[] };
  return messages.map(({ text }) => text);
};

const waitFor = (place: Place, phone: string, what: string, pattern: RegExp): Promise<string> =>
  until(what, async () => {
    for (const text of await textsOn(place, phone)) {
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) return found;
    }
    return undefined;
  });

/** Waits for a text with these words on a phone. */
export const toldOn = async (place: Place, phone: string, words: RegExp): Promise<void> =>
  void (await waitFor(place, phone, `${String(words)} on ${phone}`, words));

/** The address in the newest message with these words, as a thumb would tap it. */
export const linkOn = (place: Place, phone: string, words: string): Promise<string> =>
  waitFor(place, phone, `a link on ${phone}`, new RegExp(`${words}.*https?://[^ ]+pll_[0-9A-Za-z]+`)).then((text) =>
    text.replace(/^.*?(?=https?:)/, ''),
  );

/** The code in the newest message that has one; another than the one that came before, where one did. */
export const codeOn = (place: Place, phone: string, before = 'none'): Promise<string> =>
  waitFor(place, phone, `a code on ${phone}`, new RegExp(`\\b(?!${before})[0-9]{6}\\b(?=.*(valid|有效))`));

/**
 * Opens the newest link with these words on a phone as its owner does: asks for a code, reads it there, and gives it.
 */
export async function openLinkOn(place: Place, phone: string, words: string): Promise<Client> {
  const token = (await waitFor(place, phone, `a link on ${phone}`, new RegExp(`${words}.*pll_[0-9A-Za-z]+`))).replace(
    /^.*pll_/,
    'pll_',
  );
  const nobody = client(place.apiUrl, {});
  await nobody.post(`/links/${token}/codes`);
  const code = await codeOn(place, phone);
  const { token: session } = await nobody.post<{ token: string }>(`/links/${token}/sessions`, { code });
  return client(place.apiUrl, { authorization: `Bearer ${session}` });
}

/** A number that no other story has. */
export const phoneOfStory = (): string => `+86139${String((newest = Math.max(newest + 1, Date.now()))).slice(-8)}`;
let newest = 0;

/** The code that came to a phone for what was written down in this dispute, as its owner reads it out. */
export const codeForDispute = (place: Place, phone: string, number: string): Promise<string> =>
  waitFor(place, phone, `a code for ${number} on ${phone}`, new RegExp(`\\b[0-9]{6}\\b(?=.*${number})`));
