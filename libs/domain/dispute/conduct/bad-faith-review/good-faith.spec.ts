import { ada, ana, ben, cai, max, mia, shop } from '../../../testing/core/actors.js';
import { withdrawComplaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import {
  appeal,
  assignAppeal,
  decideAppeal,
  foundMalicious,
  newestReview,
  openFaithReview,
  openRequested,
  propose,
  replied,
  replyToFaithReview,
  requestFaithReview,
  warned,
  warnOfFaithReview,
} from '../../../testing/conduct/good-faith.js';
import { accepted, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { panelConstituted, presiding } from '../../../testing/panel/panel-stories.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { redactEvent } from '../../visibility/redact-event.js';

const seenBy = (past: readonly DisputeEvent[], actor: typeof mia) => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(actor, { dispute, context: fileOf(dispute, actor).context });
  return past
    .filter((event) => event.type.startsWith('Faith') && redactEvent(event, visibility, dispute))
    .map(({ type }) => type);
};

it('does not end when the complaint is withdrawn', () => {
  const gone = andThen(warned, withdrawComplaint('03-03T10:00', 'pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'));
  expect(getStage(disputeAfter(gone), 'dispute').stage).toBe('closed');
  given(...andThen(gone, replyToFaithReview('03-04T10:00')))
    .when(propose('03-05T10:00'))
    .then(recorded('FaithFindingProposed', { finding: 'malicious' }));
});

describe('what others learn', () => {
  const whole = andThen(
    foundMalicious,
    appeal('03-05T10:00'),
    assignAppeal('03-05T11:00'),
    decideAppeal('03-06T10:00'),
  );
  const found = ['FaithFound', 'FaithAppealDecided', 'FaithFindingBecameFinal'];
  it('signals and what one person alone has made are the staff’s', () => {
    expect(seenBy(whole, mia)).toHaveLength(10);
    expect(seenBy(whole, ada)).toHaveLength(10);
    expect(seenBy(whole, ana)).toEqual([
      'FaithReviewWarned',
      'FaithReviewReplied',
      'FaithFound',
      'FaithFindingAppealed',
      'FaithAppealAssigned',
      'FaithAppealDecided',
      'FaithFindingBecameFinal',
    ]);
  });
  it('the other side learns that it was found, and whoever asked that it asked', () => {
    expect(seenBy(whole, ben)).toEqual(['FaithReviewRequested', ...found]);
    expect(seenBy(whole, cai)).toEqual(found);
    expect(seenBy(replied, cai)).toEqual([]);
    expect(seenBy(andThen(accepted, requestFaithReview('03-02T10:00'), openRequested('03-02T11:00')), ana)).toEqual([]);
  });
  it('platforms learn nothing of it, but that the measure is lifted', () => {
    expect(seenBy(whole, shop)).toEqual([]);
    const visibility = visibilityOf(shop, {
      dispute: disputeAfter(whole),
      context: fileOf(disputeAfter(whole), shop).context,
    });
    expect(visibility.sees(newestReview(disputeAfter(whole)))).toBe(false);
  });
  it('a party has no button on a review that it may not know of', () => {
    expect(
      visibilityOf(ana, { dispute: disputeAfter(waiting), context: fileOf(disputeAfter(waiting), ana).context }).staff,
    ).toBe(false);
    given(...andThen(accepted, openFaithReview('03-02T10:00')))
      .when(replyToFaithReview('03-02T11:00'))
      .thenRefused('NotYourPart');
  });
  it('a panelist learns nothing of it, neither the request nor its files nor its letters', () => {
    const past = andThen(
      panelConstituted,
      requestFaithReview('03-16T10:00'),
      openRequested('03-16T11:00'),
      warnOfFaithReview('03-16T12:00'),
      replyToFaithReview('03-17T10:00'),
      propose('03-17T11:00', { finding: 'unfounded-in-good-faith', forgedEvidenceIds: [], consequence: 'none' }),
    );
    const [dispute, expert] = [disputeAfter(past), { kind: 'person', id: presiding } as const];
    const visibility = visibilityOf(expert, { dispute, context: fileOf(dispute, expert).context });
    expect(visibility.sees('dispute')).toBe(true);
    expect(seenBy(past, expert)).toEqual([]);
    expect(visibility.sees(newestReview(dispute))).toBe(false);
    const letters = Object.values(dispute.services).filter(({ document }) => document.startsWith('faith-'));
    expect(letters.length).toBeGreaterThan(2);
    expect(letters.filter(({ serviceId }) => visibility.sees(`service:${serviceId}`))).toEqual([]);
    const files = ['mail', 'reply'].map((id) => seesExhibit(visibility, dispute, id));
    expect(files).toEqual([false, false]);
    expect(seesExhibit(visibility, dispute, 'e1')).toBe(true);
  });
  it('a mediator of the dispute learns nothing of it', () => {
    expect(() =>
      visibilityOf(max, { dispute: disputeAfter(whole), context: fileOf(disputeAfter(whole), max).context }),
    ).toThrow('NotFound');
  });
});
