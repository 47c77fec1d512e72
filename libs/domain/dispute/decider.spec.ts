import { rulebook } from '../testing/core/rulebook.js';
import { ana, ben, cai, clock, engine, eve, mall, mia, shop, contextOf } from '../testing/core/actors.js';
import { acceptComplaint, fileComplaint, fileCounterNotice, withdrawComplaint } from '../testing/core/commands.js';
import {
  accepted,
  filed,
  inquired,
  kept,
  lifted,
  noticed,
  shopAsked,
  silent,
  waiting,
} from '../testing/core/scenes.js';
import { asked, disputeAfter, fileOf, given, sent } from '../testing/core/story.js';
import { ACTIONS } from './actions.js';
import { allowedActions, disputeDecider, hasAPart } from './decider.js';
import { type DisputeEvent } from './core/state.js';
import { unfiled } from './core/unfiled.js';
import type { Actor } from '../kernel/message.js';

const everybody: readonly Actor[] = [ana, ben, cai, mia, shop, mall, clock, engine, eve];
const allowed = (actor: Actor, past: readonly DisputeEvent[]) =>
  allowedActions(actor, { dispute: disputeAfter(past), context: contextOf(actor), rulebook }).map(
    ({ action, subject }) => `${action} ${subject}`,
  );

describe('who is refused first', () => {
  it('a stranger learns nothing, not even that what it names is not there', () => {
    for (const pair of ['pair:ben:bag', 'pair:ben:hat'] as const)
      given(...noticed)
        .when(asked(withdrawComplaint('03-04T10:00', pair), eve))
        .thenRefused('NotFound');
    given(...noticed)
      .when(asked(withdrawComplaint('03-04T10:00'), eve))
      .thenRefused('NotFound');
    given().when(asked(acceptComplaint(), mia)).thenRefused('NotFound');
  });
  it('a party learns nothing of the stage of what is not its own', () =>
    given(...lifted)
      .when(asked(fileCounterNotice('03-25T10:00', 'ben', ['bag']), cai))
      .thenRefused('NotYourPart'));
  it('nobody acts for a party without its authority', () => {
    const context = { ...contextOf(ana), mayActFor: [] };
    const file = { ...fileOf(disputeAfter(noticed), ana), context };
    expect(() => disputeDecider.decide(withdrawComplaint('03-04T10:00', 'pair:ben:bag'), file)).toThrow('NotFound');
    expect(hasAPart(ana, file)).toBe(false);
    expect(() => disputeDecider.decide(fileComplaint(), { ...file, dispute: unfiled })).toThrow('NotFound');
  });
});

describe('what is allowed', () => {
  it('a stranger has no button at all', () => {
    for (const past of [filed, accepted, lifted])
      for (const actor of [eve, mall]) expect(allowed(actor, past)).toEqual([]);
  });
  it('each side has its own', () => {
    expect(allowed(ana, [])).toEqual(['FileComplaint dispute', 'RequestMediation dispute']);
    expect(allowed(ben, noticed)).toEqual([
      'NoteProceeding dispute',
      'AskForExport dispute',
      'FileComparison dispute',
      'AskForTranslation dispute',
      'FileTranslation dispute',
      'NameUnlisted dispute',
      'OpenDesk dispute',
      'InviteToMediation dispute',
      'RequestFaithReview dispute',
      'FileCounterNotice pair:ben:bag',
      'GiveGuarantee pair:ben:bag',
      'OrderPreservationPapers pair:ben:bag',
      'UrgeRightHolder pair:ben:bag',
      'ProposeNegotiation pair:ben:bag',
      'StateLoss pair:ben:bag',
      'FileCounterNotice pair:ben:cap',
      'GiveGuarantee pair:ben:cap',
      'OrderPreservationPapers pair:ben:cap',
      'UrgeRightHolder pair:ben:cap',
      'ProposeNegotiation pair:ben:cap',
      'StateLoss pair:ben:cap',
      'AskForDocument service:new-4',
    ]);
    expect(allowed(cai, noticed)).toEqual([
      'NoteProceeding dispute',
      'AskForExport dispute',
      'FileComparison dispute',
      'AskForTranslation dispute',
      'FileTranslation dispute',
      'NameUnlisted dispute',
      'OpenDesk dispute',
      'InviteToMediation dispute',
      'RequestFaithReview dispute',
      'FileCounterNotice pair:cai:bag',
      'GiveGuarantee pair:cai:bag',
      'OrderPreservationPapers pair:cai:bag',
      'UrgeRightHolder pair:cai:bag',
      'ProposeNegotiation pair:cai:bag',
      'StateLoss pair:cai:bag',
      'AskForDocument service:new-5',
    ]);
    expect(allowed(mia, sent(filed))).toEqual(
      expect.arrayContaining(['RequestCure dispute', 'AcceptComplaint dispute', 'RejectComplaint dispute']),
    );
    expect(allowed(shop, shopAsked)).toEqual(
      expect.arrayContaining(['ReportMeasures pair:ben:bag', 'RecordArrival service:new-2']),
    );
  });
  it.each(
    [filed, accepted, noticed, shopAsked, waiting, inquired, kept, silent, lifted].map(
      (past, index) => [index, past] as const,
    ),
  )('never is what the table refuses for role or stage (scene %d)', (_, past) => {
    for (const actor of everybody)
      for (const entry of allowed(actor, past)) {
        const { by } = ACTIONS[entry.split(' ')[0] as keyof typeof ACTIONS];
        expect(by.length).toBeGreaterThan(0);
        expect(by.includes('clock')).toBe(actor === clock);
        expect(by.includes('engine') && by.length === 1).toBe(actor === engine && by.length === 1);
      }
  });
});
