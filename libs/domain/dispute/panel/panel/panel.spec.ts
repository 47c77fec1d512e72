import { instant } from '../../../kernel/message.js';
import { cai, EXPERTS, mia, eda } from '../../../testing/core/actors.js';
import { shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { disputeAfter, andThen, fileOf } from '../../../testing/core/story.js';
import { panelAfter, person } from '../../../testing/panel/panel-after.js';
import { panelIdOf } from '../../../testing/panel/panel-commands.js';
import {
  acceptAll,
  panelAgreed,
  panelAsked,
  panelDrawn,
  presiding,
  seatedAfter,
} from '../../../testing/panel/panel-stories.js';
import type { ExpertContext } from '../../core/decision-context.js';
import { panelSubject } from '../../core/subject.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { exclusionsOf } from './eligibility.js';

it('is what the dispute waits for, and ends with the last pair that was withdrawn', () => {
  expect(disputeAfter(panelAsked).stages.dispute?.stage).toBe('panel');
  expect(
    panelAfter(andThen(panelAsked, withdrawComplaint('03-12T10:00', 'pair:ben:bag', 'pair:ben:cap'))),
  ).toMatchObject({ outcome: 'withdrawn', stage: 'closed' });
});

describe('training', () => {
  const why = (training: ExpertContext['training'], at: string) => {
    const dispute = disputeAfter(panelAgreed);
    const { eda: known } = EXPERTS;
    if (!known) throw new Error('no such expert');
    const { training: _, ...rest } = known;
    const expert = { ...rest, ...(training && { training }) };
    return exclusionsOf(Object.keys(dispute.panels)[0] ?? '', 'eda', expert, fileOf(dispute, mia), shanghai(at)).map(
      (one) => one.why,
    );
  };
  it('is asked of whoever sits, as long and as new as the rulebook says', () => {
    expect(why({ completedAt: shanghai('03-01T10:00'), hours: 8 }, '03-11T10:00')).toEqual([]);
    expect(why({ completedAt: shanghai('03-01T10:00'), hours: 7 }, '03-11T10:00')).toEqual(['not-trained']);
    expect(why(undefined, '03-11T10:00')).toEqual(['not-trained']);
    expect(why({ completedAt: instant('2024-03-10T10:00:00Z'), hours: 8 }, '03-11T10:00')).toEqual(['not-trained']);
    expect(why({ completedAt: instant('2024-03-12T10:00:00Z'), hours: 8 }, '03-11T10:00')).toEqual([]);
  });
});

describe('who knows of it', () => {
  const file = fileOf(disputeAfter(panelDrawn), person(seatedAfter(panelDrawn)[0]));
  it('an expert who was asked opens nothing before it has declared itself', () => {
    const asked = visibilityOf(person(seatedAfter(panelDrawn)[0]), file);
    expect([
      asked.whole,
      asked.staff,
      asked.sees(panelSubject(panelIdOf(file.dispute))),
      asked.sees('pair:ben:bag'),
    ]).toEqual([false, false, true, false]);
  });
  it('an expert who sits sees the file, but no mediation, negotiation or room', () => {
    const dispute = disputeAfter(acceptAll(panelDrawn, '03-15T10:00'));
    const visibility = visibilityOf(person(presiding), fileOf(dispute, person(presiding)));
    expect([
      visibility.whole,
      visibility.sees('pair:ben:bag'),
      visibility.sees('mediation:m'),
      visibility.sees('negotiation:n'),
      visibility.sees('room:r'),
    ]).toEqual([true, true, false, false, false]);
  });
  it('a respondent of other pairs learns nothing of it', () => {
    const visibility = visibilityOf(cai, fileOf(disputeAfter(panelDrawn), cai));
    expect(visibility.sees(panelSubject(panelIdOf(disputeAfter(panelDrawn))))).toBe(false);
  });
});
