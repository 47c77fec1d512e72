import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

export const storyCourseAsAGift = publishedCase(
  {
    id: 'CN-17',
    marks: ['notice'],
    confidence: 'H',
    source: 'Beijing Internet Court, reported 24 April 2025; in force',
    name: 'course-as-a-gift',
    title: 'who buys the learning device gets a link to a pirated course, which lies where no platform of ours is',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Course as a gift', '2024-06-03T10:00');
    const { shop, advanceTo } = association;
    const [owner, streamer] = [
      await association.member('Course owner', 'owner'),
      await association.member('Streamer who sells devices', 'streamer'),
    ];
    tell.recorded(
      'buyers of a learning device got a cloud-drive link to the course; the gift was promised in the room',
    );
    tell.assumed('the days; that the complaint names the device, by which the link is reached');
    const { dispute, accept, declare, seen, isDown, pairs, listing } = await complain(place, association, owner, {
      right: {
        kind: 'copyright',
        name: 'A course',
        copyright: { work: 'audiovisual', author: 'assumed', publishedOn: '2022-01-01' },
      },
      materials: ['G01', 'G06', 'G07', 'CR1a', 'CR2', 'CR3', 'CR4'],
      against: [{ handle: 'streamer', member: streamer, roles: ['merchant', 'live-marketer'] }],
      items: [{ ref: 'device', of: 'streamer', title: 'learning device with a course for free' }],
    });
    await accept();
    await dispute.until('the device is down', (view) => isDown(view, 'device'));
    tell.rule('E-Commerce Law 42', 'what lies elsewhere is out of reach: the offer that leads to it is what goes down');

    await advanceTo('2024-06-05T10:00');
    tell.recorded('the streamer said that the link came from a parents’ group');
    await declare('The link is from a parents’ group, I only passed it on.', 'device');
    tell.assumed('that the owner sues within the waiting period');
    const suit = {
      pairs: pairs('device'),
      kind: 'suit',
      proof: 'case-number',
      details: { body: 'Beijing Internet Court' },
    };
    const { reportId } = await dispute.post<{ reportId: string }>(owner.client, '/proceedings', suit);
    await dispute.until('the suit keeps it down', (view) => seen(view, 'device')?.stage === 'kept');
    await advanceTo('2024-07-31T10:00');
    await dispute.post(owner.client, `/proceedings/${reportId}/states`, { state: 'pending' });
    await advanceTo('2024-09-20T10:00');
    await dispute.post(owner.client, `/proceedings/${reportId}/states`, {
      state: 'final-for',
      note: '50,000 yuan and 30,000 of costs; in force.',
    });
    await dispute.until('what the court decided is over here', (view) => view.stage === 'closed');
    dispute.check('the offer stays down', !(await shop.isVisible(listing('device').externalId)));
    tell.outcome('50,000 and 30,000 for the owner');
  },
);
