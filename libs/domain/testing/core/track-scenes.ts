import type { FileComplaint } from '../../dispute/intake/filing/complaint.js';
import { acceptComplaint, complaint, fileComplaint, fileCounterNotice, paper, storeEvidence } from './commands.js';
import { recordArrival } from '../service/service-commands.js';
import { ben, cai } from './actors.js';
import { andThen, story, type Step } from './story.js';

const on = (itemId: string, kind: 'product' | 'replay', respondentIds: readonly string[]) =>
  ({ itemId, platformId: 'shop', kind, locatorContentId: `where-${itemId}`, respondentIds }) as const;

/**
 * Ana's song: it runs in Ben's replay (works on networks), Ben sells a record with it (he trades there: the E-Commerce
 * Law), and Cai, whom nobody lets trade there, hands out the same record (Civil Code).
 */
export const song: Partial<FileComplaint['data']> = {
  right: { kind: 'copyright', work: 'musical', detailsContentId: 'the-song' },
  items: [on('replay', 'replay', ['ben']), on('record', 'product', ['ben', 'cai'])],
  respondents: [
    { respondentId: 'ben', roles: ['merchant'], detailsContentId: 'who-ben', position: 'trades-on-platform' },
    { respondentId: 'cai', roles: ['live-marketer'], detailsContentId: 'who-cai', position: 'no-operator' },
  ],
  materials: complaint.materials,
};

export const songFiled = story(fileComplaint(song));
export const songAccepted = andThen(songFiled, acceptComplaint());
/** The notices reached Ben on the 2nd and Cai on the 3rd. */
export const songNoticed = andThen(
  songAccepted,
  recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
  recordArrival('03-03T10:00', 'forwarded-notice', 'cai'),
);
/** Ben names a file for what he declares; its bytes follow. */
export const declaresWithPaper = (at: string, ...itemIds: readonly string[]): Step => {
  const command = fileCounterNotice(at, 'ben', itemIds);
  const withPaper: unknown = { ...command, data: { ...command.data, evidence: [paper('licence')] } };
  return withPaper as Step;
};

/** Both answered for everything, and that reached Ana on the 6th. */
export const songAnswered = andThen(
  songNoticed,
  declaresWithPaper('03-05T10:00', 'replay', 'record'),
  storeEvidence('03-05T10:05', 'licence', ben),
  recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'),
  fileCounterNotice('03-06T11:00', 'cai', ['record'], cai),
  recordArrival('03-06T12:00', 'forwarded-counter-notice', 'ana'),
);

export const REPLAY = 'pair:ben:replay';
export const RECORD = 'pair:ben:record';
export const HANDED_OUT = 'pair:cai:record';
