import { foundAssociation } from '../kit/association.js';
import { client } from '../kit/client.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

type Kept = { readonly part: string; readonly outcome: string; readonly controlledBy?: string };
type Asked = {
  readonly preservationId: string;
  readonly rooms: readonly { readonly itemId: string }[];
  readonly results: readonly Kept[];
};

export const storyArrestedOnAir = publishedCase(
  {
    id: 'CN-20',
    marks: ['notice'],
    confidence: 'H',
    source: 'Shanghai Yangpu District Court, 29 June 2021',
    name: 'arrested-on-air',
    title: 'links and replays vanish after each show, until the host is arrested on air',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Arrested on air', '2020-06-15T20:00');
    const { shop, maja, advanceTo } = association;
    const brand = await association.member('A brand', 'brand');
    const [host, merchant] = [
      await association.member('Head host', 'host'),
      await association.member('Partner merchant', 'partner'),
    ];
    tell.recorded(
      'from March to August 2020 goods with covered logos were sold live; links and replays were deleted after each show; a brand reported in June 2020',
    );
    tell.assumed('the day in June, one room and one link, and that the report came to the association too');
    await shop.behave({ mode: 'refuse', reasonCode: 'authority-investigates', reason: 'The police record the shows.' });
    const { dispute, accept, seen, pairs, listing } = await complain(place, association, brand, {
      right: {
        kind: 'trademark',
        name: 'Mark of the brand',
        registrationNumber: 'assumed',
        trademark: { classes: [25] },
      },
      materials: ['G01', 'G06', 'G07', 'TM1', 'TM3', 'TM5'],
      against: [
        { handle: 'host', member: host, roles: ['live-marketer', 'room-operator'] },
        { handle: 'partner', member: merchant },
      ],
      items: [
        { ref: 'room', of: 'host', kind: 'room' },
        { ref: 'link', of: 'partner' },
      ],
      more: { circumstances: ['counterfeit'] },
    });
    const path = `/disputes/${dispute.disputeId}/preservations`;
    const askedOf = async (): Promise<Asked | undefined> =>
      (await maja.get<{ preservations: readonly Asked[] }>(path)).preservations[0];
    const asked = await dispute.until(
      'before anybody is noticed the platform is asked to keep the room’s record, and answers',
      async () => {
        const one = await askedOf();
        return one !== undefined && one.results.length > 0 && one;
      },
    );
    tell.rule('practice P12', 'filing on a room asks for its record at once, since replays are gone after the show');
    const platform = client(place.apiUrl, { authorization: `Bearer ${shop.apiKey}` });
    const itemId = dispute.itemId('room');
    tell.assumed('that the platform at first says that it keeps everything, and then looks again');
    const results = [
      { itemId, part: 'replay', outcome: 'missing', controlledBy: 'room-operator' },
      ...['product-cards', 'comments', 'order-counts'].map((part) => ({
        itemId,
        part,
        outcome: 'kept',
        sha256: 'cd'.repeat(32),
      })),
    ];
    await dispute.post(platform, `/preservations/${asked.preservationId}/answers`, {
      results,
      note: 'The operator deletes each replay after its show.',
    });
    const replay = (await askedOf())?.results.find(({ part }) => part === 'replay');
    dispute.check(
      'the replay is missing, and it says in whose hands it was',
      replay?.outcome === 'missing' && replay.controlledBy === 'room-operator',
    );

    await accept();
    tell.recorded('for two months the police recorded the shows, which went on');
    tell.assumed('that the platform left room and link up for them, and said so');
    await dispute.until(
      'the platform refuses with its reason; a person knows',
      (view) =>
        ['room', 'link'].every((ref) => seen(view, ref)?.measure?.refused === seen(view, ref)?.measure?.sequence) &&
        view.tasks?.some(({ kind }) => kind === 'chase-platform'),
    );
    tell.rule(
      'E-Commerce Law 42(2)',
      'would have them taken down in June; the record has them up until 28 August: rule and event part, and both stand in the log',
    );

    await advanceTo('2020-08-28T21:00');
    tell.recorded('arrest on air on 28 August 2020, more than fifty people');
    dispute.check('the room ran until then', await shop.isVisible(listing('room').externalId));
    await dispute.post(maja, `/items/${itemId}/endings`, { reason: 'stream-over' });
    await dispute.post(maja, `/items/${dispute.itemId('link')}/endings`, { reason: 'account-closed' });
    await dispute.until(
      'what was wanted of room and link is moot; nobody is chased for it',
      (view) =>
        !view.tasks?.some(({ kind }) => kind === 'chase-platform') &&
        view.pairs.every((pair) => pair.measure === undefined || 'moot' in pair.measure),
    );
    await advanceTo('2021-06-29T10:00');
    const { stage } = await dispute.see();
    if (stage !== 'closed')
      await dispute.post(maja, '/pair-closings', { pairs: pairs('room', 'link'), note: 'Sentenced today.' });
    dispute.check('nothing is open here any more', (await dispute.see()).stage === 'closed');
    tell.outcome(
      '3 years 4 months and a fine of 400,000 for the host, 2 years to 3 years 2 months for the team; sales of about 700,000',
    );
  },
);
