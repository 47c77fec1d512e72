import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

export const storySilentOwner = publishedCase(
  {
    id: 'CN-29',
    marks: ['notice'],
    confidence: 'M',
    source: 'Supreme People’s Court; number not in the excerpt',
    name: 'silent-owner',
    title: 'a patent owner has a link taken down, and then neither sues nor withdraws',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Silent owner', '2025-03-03T10:00');
    const [owner, maker] = [
      await association.member('Patent owner', 'owner'),
      await association.member('Craft maker', 'maker'),
    ];
    tell.recorded('a patent owner complained of a craft maker’s link; the link was taken down');
    tell.assumed('every date, since the record gives none, and that the patent is a design');
    const about = {
      right: {
        kind: 'patent',
        name: 'Design of a craft',
        registrationNumber: 'assumed',
        patent: { kind: 'design', pendingInvalidation: false },
      },
      materials: ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT4'],
      against: [{ handle: 'maker', member: maker }],
    };
    const { dispute, accept, declare, seen, isDown, isUpAgain, listing } = await complain(place, association, owner, {
      ...about,
      items: [{ ref: 'craft', of: 'maker' }],
    });
    await accept();
    await dispute.until('the link is down', (view) => isDown(view, 'craft'));
    await association.advanceTo('2025-03-10T10:00');
    tell.assumed(
      'the maker declares to the association; recorded are two suits of the maker, the first of which counts as urging the owner',
    );
    await declare('Made before the filing day; the design is our own.', 'craft');
    await dispute.until(
      'the declaration has reached the owner',
      (view) => seen(view, 'craft')?.stage === 'waiting-period',
    );
    tell.recorded('the owner neither sued nor withdrew');
    await association.advanceTo('2025-03-27T10:00');
    await dispute.until('silence does not extend: the link is back', (view) => isUpAgain(view, 'craft'));
    await association.advanceTo('2025-03-27T11:00'); // which waits until the lists tell how the first complaint ended
    tell.rule(
      'E-Commerce Law 43(2)',
      'ends the measure after 15 days of silence; in the record it ended only with the maker’s suit, so here rule and event disagree',
    );
    const again = await complain(place, association, owner, {
      ...about,
      items: [{ ref: 'craft', of: 'maker', again: listing('craft') }],
    });
    const { problem } = await association.maja.refused(`/disputes/${again.dispute.disputeId}/acceptances`);
    again.dispute.check(
      'after the lapse the same link is not taken down again without new facts',
      problem['code'] === 'NewFactsNeeded',
    );
    tell.outcome(
      'the maker’s action for a finding of no infringement is admissible, and the owner has to prove infringement; that is the court’s alone',
    );
  },
);
