import {
  afterwards,
  askForReview,
  DEPARTED,
  HANDLES,
  playDecided,
  playReviewed,
  ratingsOn,
  type Decided,
} from './kit/reviewed.js';
import type { Place, Story } from './kit/story.js';

type Adoptions = {
  readonly adoptions: readonly {
    readonly items: readonly { readonly itemId: string; readonly answer?: string; readonly reason?: string }[];
  }[];
};

const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((rating, index) => rating !== other[index]);
const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** A decision is reviewed by others, and reversed. */
export const storyReversedOnReview: Story = {
  name: 'reversed-on-review',
  title:
    'a decision becomes final and moves four ratings, its platform departs from one item; false evidence comes to light, other experts reverse it, and the ratings are to the digit those of a twin whose decision was reversed before it ever counted',
  play: async (place) => {
    const [twin, reversed] = await Promise.all([playTwin({ ...place, say: () => undefined }), playReversed(place)]);
    const { dispute } = reversed;
    const day = '2027-05-24';
    const before = await ratingsOn(reversed, day, `&knownAt=${reversed.before}`);
    await dispute.until(
      'all four ratings are exactly what they would have been, had the first decision never counted',
      async () => same(await ratingsOn(reversed, day), await ratingsOn(twin, day)),
    );
    dispute.check(
      'which is what the review says, and not what was before any decision',
      differ(await ratingsOn(reversed, day), before),
    );
    await dispute.tell();
  },
};

/**
 * The same in an association of its own, day by day; only that the review was asked for in time, so that the first
 * decision never became final.
 */
async function playTwin(place: Place): Promise<Decided> {
  const twin = await playDecided(place, 'Reversed before it counted');
  await askForReview(twin);
  await twin.association.advanceTo('2027-04-20T09:00');
  twin.dispute.check('its first decision never counts', (await afterwards(twin))?.finalBy === undefined);
  await twin.association.advanceTo('2027-05-10T09:00');
  await playReviewed(twin);
  return twin;
}

async function playReversed(place: Place): Promise<Decided> {
  const decided = await playDecided(place, 'Reversed on review');
  const { dispute, association, sellers, isUpAgain, isDown, listing } = decided;
  const { shop, advanceTo } = association;
  await dispute.until('the shop adopts, and Ben’s bag is for sale again', (view) => isUpAgain(view, 'ben-bag'));
  const isVisible = (of: (typeof HANDLES)[number]): Promise<boolean> => shop.isVisible(listing(`${of}-bag`).externalId);
  dispute.check('Cai’s is not', !(await isVisible('cai')) && (await isVisible('ben')));
  dispute.check('nor Dan’s, from which the shop departs', !(await isVisible('dan')));
  const told =
    (await sellers[2]?.client.get<Adoptions>(`/disputes/${dispute.disputeId}/adoptions`))?.adoptions[0]?.items ?? [];
  dispute.check(
    'Dan is told of its own item alone, with the reason',
    told.length === 1 && told[0]?.answer === 'depart' && told[0].reason === DEPARTED,
  );

  await advanceTo('2027-04-20T09:00');
  await dispute.until('nobody asked for a review in time', async () => (await afterwards(decided))?.finalBy === 'time');
  const published = await publish(place, decided);
  const never = await ratingsOn(decided, '2027-04-20', `&knownAt=${decided.before}`);
  await dispute.until('all four ratings have moved', async () => differ(await ratingsOn(decided, '2027-04-20'), never));

  await advanceTo('2027-05-10T09:00');
  await askForReview(decided);
  await playReviewed(decided);
  await dispute.until('the shop adopts that, too, and Ben’s bag is down again', (view) => isDown(view, 'ben-bag'));
  await dispute.until('what was published says that it was reversed', async () => {
    const { reversed } = (await (await fetch(published)).json()) as { readonly reversed: boolean };
    return reversed;
  });
  return decided;
}

/** It is published in redacted form; gives its address. */
async function publish(
  place: Place,
  { dispute, association: { maja, associationId }, ana, noa, decisionId }: Decided,
): Promise<string> {
  const at = `/decisions/${decisionId}/publications`;
  const text = 'The panel held that the complaint about one of three shops was unfounded.';
  const named = await maja.refused(`/disputes/${dispute.disputeId}${at}`, {
    text: `${text} Its filer was ${ana.name}.`,
  });
  dispute.check('a text that names a party is not published', named.problem['code'] === 'NamesSomebody');
  await dispute.post(maja, at, { text });
  const { publicationId } = await maja.get<{ readonly publicationId: string }>(`/disputes/${dispute.disputeId}${at}`);
  await dispute.post(noa.client, `${at}/${publicationId}/approvals`);
  const list = `${place.apiUrl}/v1/associations/${associationId}/published-decisions`;
  const published = await dispute.until('everybody can read it', async () => {
    const { decisions } = await (
      await fetch(list)
    )
      .json()
      .then((body) => body as { decisions: { publicationId: string }[] });
    return decisions.find((one) => one.publicationId === publicationId);
  });
  dispute.check('the list tells neither dispute nor anybody', !JSON.stringify(published).includes(dispute.disputeId));
  return `${list}/${publicationId}`;
}
