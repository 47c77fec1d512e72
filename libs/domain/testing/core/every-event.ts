import { askAboutDay, confirmDay, uncertain, unsure } from '../service/uncertain-stories.js';
import { localDate } from '../../calendar/local-date.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { ben, engine, mia, shop } from './actors.js';
import { calendar } from './calendar.js';
import {
  clockSays,
  closePairs,
  cureMaterials,
  excuseDelay,
  fileComplaint,
  fileCounterNotice,
  newestProceeding,
  noteProceeding,
  recordCourtOrder,
  rejectComplaint,
  reportProceeding,
  confirmJudgment,
  reportProceedingState,
  requestCure,
  shanghai,
  storeEvidence,
  withdrawComplaint,
} from './commands.js';
import {
  endChase,
  enterMeasureResults,
  giveUpEffect,
  measuresWithoutInterface,
  recordArrival,
  recordAttempt,
  recordAsked,
  recordDispatch,
  recordFailure,
  recordHandover,
  recordMeasuresHandover,
  recordReturned,
  reportMeasures,
  resumeEffect,
  withoutInterface,
} from '../service/service-commands.js';
import { delegationStories } from '../intake/delegations.js';
import { filingStories } from '../intake/filing-stories.js';
import { groundStories } from '../intake/ground-stories.js';
import { referralStories } from '../conduct/referrals.js';
import { goodFaithStories } from '../conduct/good-faith.js';
import { relistingStories } from '../intake/relistings.js';
import { standingStories } from '../intake/standings.js';
import { dictationStories } from '../intake/dictations.js';
import { awardStories } from '../panel/awards.js';
import { afterStories } from '../panel/after-stories.js';
import { displacedStories } from '../service/displaced-stories.js';
import { exhibitStories } from '../service/exhibit-stories.js';
import { decisionStories } from '../panel/decision-stories.js';
import { panelStories } from '../panel/panel-stories.js';
import { mediationStories } from '../talks/mediation-stories.js';
import { paperStories } from '../talks/paper-stories.js';
import { agreementStories } from '../talks/agreement-stories.js';
import { recordPlatformAct } from '../measures/lane-commands.js';
import { laneStories } from '../measures/lane-stories.js';
import { counterNoticeStories } from '../response/counter-notice-stories.js';
import { recordStories } from '../intake/record-stories.js';
import { inWorkingDays, rulebook } from './rulebook.js';
import { answerInquiry } from '../response/inquiry-commands.js';
import { correctProceeding, newestUrging, urge } from '../response/urging-commands.js';
import { accepted, answered, filed, inquired, kept, lifted, noticed, shopAsked, silent, waiting } from './scenes.js';
import { andThen, andThenIn, asked, storyIn } from './story.js';
import { told, evidence, copied } from '../notification/every-told.js';

const note = { noteContentId: 'note' };
const defects = [{ code: 'other', ...note }];
const bag = 'pair:ben:bag';
const short = { rulebook, calendar: { ...calendar, version: 'short', until: localDate('2026-03-10') } };
const result = { respondentId: 'ben', itemId: 'bag', sequence: 1 };
const givenUp = andThen(accepted, giveUpEffect('03-02T10:00', 'serve:new-4:mail', 'service:new-4'));

/** Stories that together record an event of every type, each at least once with all its members. */
export const everyStory: readonly (readonly DisputeEvent[])[] = [
  ...filingStories,
  ...groundStories,
  ...exhibitStories,
  ...displacedStories,
  andThen(
    filed,
    told(requestCure('03-02T10:00', 'other'), { defects }),
    told(cureMaterials('03-03T10:00', 'EXTRA'), {
      materials: [{ code: 'EXTRA', evidenceIds: ['e2'], itemIds: ['bag'], issuedOn: localDate('2026-02-01') }],
      evidence: copied('e2'),
      statementContentId: 'cure',
    }),
    told(rejectComplaint('03-04T10:00', 'other'), { reasons: defects }),
  ),
  andThen(
    accepted,
    recordDispatch('03-01T13:00', 'forwarded-notice', 'ben', 'mail'),
    recordFailure('03-01T14:00', 'forwarded-notice', 'ben', 'mail'),
    recordFailure('03-01T15:00', 'forwarded-notice', 'ben', 'platform'),
    told(recordArrival('03-02T10:00', 'forwarded-notice', 'ben', undefined, mia), note),
  ),
  andThen(filed, storeEvidence('03-01T10:30', 'e1')),
  andThen(
    accepted,
    recordAttempt('03-01T13:00', 'forwarded-notice', 'ben', 'telephone'),
    told(recordHandover('03-01T14:00', 'forwarded-notice', 'ben', 'post'), { evidence }),
    recordReturned('03-02T10:00', 'forwarded-notice', 'ben'),
  ),
  andThen(
    accepted,
    withoutInterface('03-01T13:00', 'statutory-notice', 'shop'),
    told(recordHandover('03-01T14:00', 'statutory-notice', 'shop', 'platform', true), { evidence }),
    measuresWithoutInterface('03-01T15:00', 3),
    told(recordMeasuresHandover('03-01T16:00', 3), { evidence }),
    told(enterMeasureResults('03-01T17:00'), {
      results: [
        { ...result, outcome: 'confirmed', carriedOutAt: shanghai('03-01T16:30'), evidence },
        {
          ...result,
          itemId: 'cap',
          sequence: 3,
          outcome: 'refused',
          reasonCode: 'x',
          reasonContentId: 'why',
          evidence,
        },
      ],
    }),
  ),
  andThen(givenUp, resumeEffect('03-02T11:00', 'serve:new-4:mail', 'service:new-4')),
  andThen(
    shopAsked,
    told(reportMeasures('03-03T12:00'), {
      results: [{ ...result, outcome: 'confirmed', carriedOutAt: shanghai('03-03T11:00') }],
    }),
    told(reportMeasures('03-03T13:00'), {
      results: [{ ...result, itemId: 'cap', sequence: 3, outcome: 'refused', reasonCode: 'x', reasonContentId: 'why' }],
    }),
    clockSays('NotePlatformSilence', '03-04T12:00', 'platform:shop'),
    told(endChase('03-05T10:00'), note),
  ),
  andThen(
    noticed,
    told(withdrawComplaint('03-04T10:00', bag), { reasonContentId: 'why' }),
    recordCourtOrder('03-05T10:00', 'take-down', bag),
  ),
  andThen(
    answered,
    told(fileCounterNotice('03-06T10:00', 'ben', ['cap']), {
      evidence: copied('e3'),
      confidentialContentId: 'prices',
      grounds: ['licence'],
    }),
  ),
  andThen(waiting, excuseDelay('03-10T10:00', 3, bag)),
  andThenIn({ rulebook, calendar })(
    andThenIn(short)(waiting, excuseDelay('03-10T10:00', 3, bag)),
    clockSays('RecomputeDeadline', '03-11T10:00', bag),
  ),
  andThenIn({ rulebook: inWorkingDays, calendar })(
    storyIn({ ...short, rulebook: inWorkingDays })(fileComplaint({}, '03-09T10:00')),
    told(clockSays('RecomputeDeadline', '03-10T10:00', 'dispute'), { task: 'check-materials' }),
  ),
  andThenIn(unsure)(
    uncertain,
    askAboutDay('03-18T00:01'),
    clockSays('PassOnDay', '03-18T04:02', bag),
    confirmDay('03-18T09:00', '2026-03-17'),
  ),
  andThenIn(unsure)(uncertain, askAboutDay('03-18T00:01'), reportProceeding('03-18T09:00', [bag])),
  andThen(inquired, told(answerInquiry('03-22T12:00', '03-20T10:00'), { platformEndsAt: shanghai('03-23T00:00') })),
  andThen(lifted, reportProceeding('03-25T10:00', [bag])),
  andThen(
    kept,
    clockSays('NoteMissedState', '05-20T00:01', newestProceeding),
    told(reportProceedingState('06-01T10:00', 'pending'), note),
  ),
  andThen(kept, reportProceedingState('04-01T10:00', 'dismissed')),
  andThen(
    kept,
    told(asked(reportProceedingState('04-01T10:00', 'pending'), mia), note),
    reportProceedingState('04-02T10:00', 'final-against'),
    told(confirmJudgment('04-03T10:00'), note),
  ),
  andThen(waiting, recordPlatformAct('03-10T10:00', 'restored', [bag], shop)),
  andThen(waiting, noteProceeding('03-10T10:00', [bag], { by: ben, nature: 'non-infringement', mark: 'suit-2' })),
  andThen(
    waiting,
    noteProceeding('03-10T10:00', [bag], { by: ben, nature: 'non-infringement' }),
    correctProceeding('03-11T10:00', { against: 'third', mistaken: true }),
  ),
  andThen(
    waiting,
    told(urge('03-10T10:00', [bag]), { wordsContentId: 'urging' }),
    recordArrival('03-12T10:00', 'urging', 'ana', undefined, engine),
    clockSays('NoteUrgingUnanswered', '04-13T00:01', newestUrging),
  ),
  andThen(waiting, urge('03-10T10:00', [bag]), withdrawComplaint('03-12T10:00', bag)),
  andThen(
    shopAsked,
    withdrawComplaint('03-04T10:00', bag),
    reportMeasures('03-04T12:00', ['ben', 'bag', 4, 'refused']),
  ),
  andThen(
    waiting,
    reportProceeding('03-20T10:00', [bag], { mark: 'suit-1' }),
    reportProceeding('03-20T12:00', [bag], { by: shop, receivedAt: '03-19T10:00', mark: 'suit-1' }),
  ),
  andThen(silent, fileCounterNotice('03-07T10:00', 'ben', ['bag']), recordAsked('03-10T10:00', 3)),
  ...agreementStories,
  ...laneStories,
  ...mediationStories,
  ...paperStories,
  ...panelStories,
  ...decisionStories,
  ...afterStories,
  ...awardStories,
  andThen(
    silent,
    told(closePairs('03-12T10:00', bag, 'pair:ben:cap', 'pair:cai:bag'), note),
    fileCounterNotice('04-07T10:00', 'ben', ['bag']),
  ),
  ...recordStories,
  ...counterNoticeStories,
  ...dictationStories,
  ...referralStories,
  ...delegationStories,
  ...goodFaithStories,
  ...relistingStories,
  ...standingStories,
];
