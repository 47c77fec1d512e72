import type { Made } from './mixed-load.js';
import type { Books, Sent } from './receivers.js';

/**
 * Where the receivers' books and the log differ, a line each. `mayRepeat`: after the worker or its database was killed
 * a mail may have come twice, under one Message-ID.
 */
export function compareBooks(books: Books, sent: Sent, made: readonly Made[], mayRepeat = false): readonly string[] {
  const { journal, mails } = books;
  const { webhooks, documents, measures } = journal;
  return [
    ...twice('document kept', documents.map(({ serviceId }) => serviceId)), // prettier-ignore
    ...twice('dispatch recorded', [...sent.byPlatform.dispatched, ...sent.byMail.dispatched]),
    ...twice('asking recorded', sent.asked),
    ...twice('confirmation recorded', sent.confirmed),
    ...twice('webhook', webhooks.map(({ id }) => id)), // prettier-ignore
    // prettier-ignore
    ...twice('measure taken', measures.map(({ disputeId, itemId, sequence }) => `${disputeId}/${itemId}/${sequence}`)),
    ...(mayRepeat ? [] : twice('mail', mails)),
    ...webhooks.filter(({ processed }) => !processed).map(({ id }) => `webhook ${id} was never processed`),
    // prettier-ignore
    ...same('document', sent.byPlatform, documents.map(({ webhookId }) => webhookId.replace(/^msg_/, ''))),
    ...same('mail', sent.byMail, mails),
    ...compareAsked(sent, webhooks),
    ...compareListings(journal, sent, made),
  ];
}

const twice = (what: string, all: readonly string[]): readonly string[] =>
  all.filter((one, index) => all.indexOf(one) < index).map((one) => `${what} twice: ${one}`);

/** What was taken and then arrived by another way before its taking was recorded is sent, too. */
const same = (
  what: string,
  { dispatched, arrived }: Sent['byMail'],
  received: readonly string[],
): readonly string[] => {
  const [had, explained] = [new Set(received), new Set([...dispatched, ...arrived])];
  return [
    ...dispatched
      .filter((one) => !had.has(one))
      .map((one) => `${what} ${one}: the log says that it was sent, the receiver never had it`),
    ...received
      .filter((one) => !explained.has(one))
      .map((one) => `${what} ${one}: the receiver had it, the log does not know`),
  ];
};

/** A platform may hear of a wish that was replaced before its hearing could be recorded; never the other way round. */
const compareAsked = ({ asked }: Sent, webhooks: Books['journal']['webhooks']): readonly string[] => {
  const heard = new Set(
    webhooks
      .filter(({ type }) => type === 'measures.wanted')
      .map(({ disputeId, sequence }) => `${disputeId}/${sequence}`),
  );
  return asked
    .filter((one) => !heard.has(one))
    .map((one) => `measures.wanted ${one}: the log says that it was asked, the platform never heard`);
};

/** A listing is hidden if and only if the newest wish of some pair on it is a block. */
const compareListings = (
  { measures, listings }: Books['journal'],
  { wanted }: Sent,
  made: readonly Made[],
): readonly string[] => {
  const inForce = new Map(
    measures
      .filter(({ outcome }) => outcome === 'applied')
      .map((one) => [`${one.disputeId}/${one.itemId}`, one.sequence]),
  );
  const pairs = made.flatMap(({ disputeId, listingOf }) =>
    [...listingOf].map(([itemId, externalId]) => ({ pair: `${disputeId}/${itemId}`, externalId })),
  );
  const behind = pairs.flatMap(({ pair }) => {
    const wish = wanted.get(pair);
    return wish && inForce.get(pair) !== wish.sequence
      ? [`${pair}: ${wish.wanted} ${wish.sequence} is wanted, ${inForce.get(pair)} is in force`]
      : [];
  });
  const hidden = new Set(
    pairs.filter(({ pair }) => wanted.get(pair)?.wanted === 'block').map(({ externalId }) => externalId),
  );
  const ours = new Set(pairs.map(({ externalId }) => externalId));
  const wrong = listings.filter(
    ({ externalId, visibility }) => ours.has(externalId) && hidden.has(externalId) !== (visibility === 'blocked'),
  );
  return [
    ...behind,
    ...wrong.map(({ externalId, visibility }) => `listing ${externalId} is ${visibility}, against what the log wants`),
  ];
};
