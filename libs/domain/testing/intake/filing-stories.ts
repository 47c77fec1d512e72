import { assignCharge, escalateTask, handOverCharge } from './charges.js';
import { localDate } from '../../calendar/local-date.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import {
  acceptAmendment,
  amendComplaint,
  dan,
  hat,
  refuseAmendment,
  relateDisputes,
  reviewReliance,
} from './amendments.js';
import { calendar } from '../core/calendar.js';
import { acceptComplaint, clockSays, complaint, fileComplaint, fileCounterNotice, shanghai } from '../core/commands.js';
import { askForExport, recordExport } from '../service/export-commands.js';
import { askForDocument, recordDocument } from '../service/document-commands.js';
import { copied, evidence, told } from '../notification/every-told.js';
import { wish, withRoom } from '../measures/lane-commands.js';
import { recordArrival } from '../service/service-commands.js';
import { ben, mia } from '../core/actors.js';
import { rulebook } from '../core/rulebook.js';
import { accepted, noticed } from '../core/scenes.js';
import { andThen, andThenIn, story } from '../core/story.js';
import { RECORD, songFiled } from '../core/track-scenes.js';

const note = { noteContentId: 'note' };
const defects = [{ code: 'other', ...note }];
const report = {
  code: 'REPORT',
  rights: 'all',
  required: 'always',
  onMissing: 'no-interim-measure',
  clause: 'M',
  source: 'story',
  confidence: 'house-rule',
} as const;
const withReport = { ...rulebook, materials: [...rulebook.materials, report] };

/** Complaints with all that they may hold, and what is changed of them later. */
export const filingStories: readonly (readonly DisputeEvent[])[] = [
  story(
    fileComplaint({
      evidence: [...evidence, ...copied('e9')],
      claims: [{ kind: 'other', textContentId: 'claim' }],
      right: {
        kind: 'copyright',
        work: 'other',
        patent: 'design',
        geographical: 'product',
        detailsContentId: 'the-design',
        rightId: 'r1',
        register: {
          position: 7,
          check: 'checked',
          as: 'licensee',
          licenceId: 'l1',
          flags: ['licence-not-checked'],
          papers: ['CERT-A'],
        },
        identity: 'the-number',
      },
      newFactsContentId: 'new-facts',
      respondents: complaint.respondents.map((one) => ({ ...one, position: 'trades-on-platform' })),
      items: withRoom,
      urgent: wish,
      circumstances: ['counterfeit'],
      materials: complaint.materials.map((one) => ({ ...one, itemIds: ['bag'], issuedOn: localDate('2026-02-01') })),
    }),
  ),
  andThenIn({ rulebook: withReport, calendar })(
    songFiled,
    told(acceptComplaint(), { tracks: [{ pairs: [RECORD], track: 'civil-code', reasonContentId: 'why' }] }),
  ),
  andThen(
    accepted,
    askForDocument('03-02T10:00', 'forwarded-notice', 'ben', mia),
    recordDocument('03-02T10:01', 'forwarded-notice', 'ben'),
  ),
  andThen(
    accepted,
    askForExport('03-02T10:00', {
      leftOut: [{ evidenceId: 'e1', reasonContentId: 'why-not' }],
      masks: ['names', 'contacts'],
    }),
    recordExport('03-02T10:01'),
    askForExport('03-02T10:02', { exportId: 'export-2', recipient: { kind: 'party', partyId: 'ben' } }, ben),
    recordExport('03-02T10:03', 'export-2'),
    askForExport('03-02T10:04', { exportId: 'export-3', recipient: { kind: 'party', partyId: 'ana' } }),
    recordExport('03-02T10:05', 'export-3'),
  ),
  story(
    fileComplaint({ evidence: [...evidence, ...copied('e9')], claims: [{ kind: 'other', textContentId: 'claim' }] }),
  ),
  andThenIn({ rulebook: withReport, calendar })(
    noticed,
    amendComplaint('03-04T10:00', {
      items: [{ ...hat, respondentIds: ['ben', 'dan'] }],
      respondents: [dan],
      joins: [{ respondentId: 'dan', itemIds: ['bag'] }],
      corrections: [{ itemId: 'bag', locatorContentId: 'where-bag-2', identity: 'the-bag' }],
      right: { kind: 'trademark', detailsContentId: 'second-mark', identity: 'second' },
      groundContentId: 'ground',
      renews: ['pair:ben:cap'],
      statementContentId: 'words-2',
      newFactsContentId: 'new-facts',
      reasonContentId: 'why',
      materials: [{ code: 'EXTRA', evidenceIds: ['e2'] }],
      evidence: complaint.evidence.map((one) => ({ ...one, evidenceId: 'e2', capturedAt: shanghai('02-28T10:00') })),
    }),
    acceptAmendment('03-04T11:00'),
    recordArrival('03-05T10:00', 'forwarded-notice', 'ben'),
    clockSays('DeclareDefault', '03-11T00:01', 'respondent:ben:2'),
  ),
  andThen(
    noticed,
    amendComplaint('03-04T10:00', { items: [hat] }),
    acceptAmendment('03-04T11:00'),
    recordArrival('03-05T10:00', 'forwarded-notice', 'ben'),
    fileCounterNotice('03-06T10:00', 'ben', ['hat']),
  ),
  andThen(
    noticed,
    amendComplaint('03-04T10:00', { items: [hat] }),
    told(refuseAmendment('03-04T11:00'), { reasons: defects }),
  ),
  andThen(
    story(fileComplaint({ right: { ...complaint.right, rightId: 'right-1' } }), acceptComplaint()),
    told(reviewReliance('03-04T10:00', 'right-1'), note),
  ),
  andThen(story(fileComplaint(), handOverCharge('03-01T11:00', 'noa')), escalateTask('03-02T11:00', 'ada')),
  andThen(
    noticed,
    assignCharge('03-04T10:00', {
      way: 'reassigned',
      fromId: 'mia',
      toId: 'noa',
      orderId: 'order',
      orderedBy: 'admin',
      noteContentId: 'note',
    }),
  ),
  andThen(noticed, told(relateDisputes('03-04T10:00', 'consolidated', 'other', 'lead'), note)),
];
