import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#messages/locale.js';
import { ACTS_MORE } from '#messages/ui/desk-dispute.js';
import type { Found } from './forms.js';

/** Where they lead, all read at once: a list may be read anew meanwhile, and what was in it be gone. */
const targetsOf = (links: Locator): Promise<readonly string[]> =>
  links.evaluateAll((all: readonly { readonly getAttribute: (name: string) => string | null }[]) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );

/** Where several are called alike, the one that leads to what stands in the address. */
export async function leadingTo(scope: Locator | Page, found: Found, title: string): Promise<Locator | undefined> {
  const links = scope.getByRole('link', { name: title, exact: true });
  const targets = await targetsOf(links);
  const { disputeId: _, ...ids } = found.ids;
  const fits = targets.findIndex((href) => Object.values(ids).some((id) => href.includes(id)));
  const open = targets.findIndex((href) => Object.keys(ids).length === 0 || !href.includes('subject='));
  const at = fits === -1 ? Math.max(open, targets.length === 1 ? 0 : -1) : fits;
  return at === -1 ? undefined : links.nth(at);
}

/** It names what it is about, in the address of a form or of a page. */
const OF_ONE = /subject=|\/(posting|dictations)\//;

/** Whether a link is there still, and for what stands in the address, and not for another of its kind. */
export async function isFor(link: Locator, { ids: { disputeId: _, ...ids } }: Found): Promise<boolean> {
  const [href] = await targetsOf(link);
  if (href === undefined) return false; // its task was done meanwhile
  const all = Object.values(ids);
  return all.length === 0 || !OF_ONE.test(href) || all.some((id) => href.includes(id));
}

/** What shows the rest of what can be done, however many they are. */
export const moreIn = (locale: Locale): RegExp =>
  new RegExp(`^${ACTS_MORE[locale]({ count: 0 }).replace('0', String.raw`\d+`)}$`);
