import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { due } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, fileOf } from '../../../testing/core/story.js';
import { decisionAfter, panelStageAfter, tasksAfter, typesSeen } from '../../../testing/panel/decision-after.js';
import {
  begunAnew,
  deliberated,
  first,
  held,
  issued,
  submitted,
  third,
} from '../../../testing/panel/decision-stories.js';
import { withdrawPanelConsent } from '../../../testing/panel/panel-commands.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { Actor } from '../../../kernel/message.js';

it('the file is there with the panel, and its time has not begun', () => {
  expect(panelStageAfter(panelConstituted)).toMatchObject({ stage: 'file-reading', deadline: due('03-17T00:00') });
  expect(decisionAfter(panelConstituted).decisionDue).toBeUndefined();
});

it('the panel and its owner alone read the confidential part of a submission', () => {
  const dispute = disputeAfter(submitted);
  const visibilityFor = (actor: Actor) => visibilityOf(actor, fileOf(dispute, actor));
  const seen = (actor: Actor) =>
    submitted.flatMap((event) => {
      const one = redactEvent(event, visibilityFor(actor), dispute)?.event;
      return one?.type === 'SubmissionMade' && one.data.partyId === 'ben'
        ? [one.data.confidentialContentId !== undefined]
        : [];
    });
  expect([ana, ben, mia, first].map(seen)).toEqual([[false], [true], [true], [true]]);
  expect([cai, shop].map(seen)).toEqual([[], []]);
  const exhibit = (evidenceId: string) => (actor: Actor) => seesExhibit(visibilityFor(actor), dispute, evidenceId);
  expect([ana, ben, cai, shop, mia, first].map(exhibit('s2'))).toEqual([false, true, false, false, true, true]);
  expect([ana, ben, cai, shop, first].map(exhibit('s1'))).toEqual([true, true, false, false, true]);
});

describe('the panel’s time', () => {
  it('stands still while a member is replaced, and the panel begins anew in a room of its own', () => {
    const [before, after] = [decisionAfter(deliberated.dispute), decisionAfter(begunAnew)];
    const { stages, rooms } = disputeAfter(begunAnew);
    expect(after.roomId).not.toBe(before.roomId);
    expect(stages[`room:${before.roomId ?? ''}`]).toMatchObject({ stage: 'closed' });
    expect(rooms[after.roomId ?? '']?.members.personIds).toHaveLength(3);
    expect(rooms[after.roomId ?? '']?.members.personIds).not.toContain(third.id);
    expect(panelStageAfter(begunAnew)).toMatchObject({ stage: 'deliberation', deadline: due('04-02T00:00') });
    expect(after.issues).toEqual(before.issues);
  });
  it('stops for a question of competence, which is decided first', () => {
    const asks = andThen(deliberated.dispute, withdrawPanelConsent('03-20T10:00', ben));
    expect(panelStageAfter(asks).stage).toBe('competence-decision');
  });
});

it('a grave decision waits for a second person, and no party knows of it', () => {
  expect([panelStageAfter(held.dispute).stage, tasksAfter(held.dispute)]).toEqual([
    'decision-release',
    expect.arrayContaining(['release-decision']),
  ]);
  expect([ana, ben, shop, first, mia].map((actor) => typesSeen(held.dispute, actor).includes('DecisionMade'))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

describe('a decision that is out', () => {
  it('ends the panel, and tells parties and platforms', () => {
    const told = issued.dispute.flatMap((event) =>
      event.type === 'ServiceOrdered' && event.data.document === 'panel-decision' ? [event.data.addressee.id] : [],
    );
    expect(told).toEqual(['ana', 'ben', 'shop']);
    expect(panelStageAfter(issued.dispute).stage).toBe('closed');
  });
  it('is told to a respondent as far as it is its own, and to a platform without what led to it', () => {
    expect(typesSeen(issued.dispute, cai).filter((type) => /^(Decision|Panel)/.test(type))).toEqual([]);
    expect(
      typesSeen(issued.dispute, shop).filter((type) =>
        /^(Submission|Issues|PanelFile(Returned|Completed)|Confidential)/.test(type),
      ),
    ).toEqual([]);
  });
});
