import { table } from '../../core/action.js';
import { recordAsked } from './record-asked.js';
import { recordMeasuresHandover } from './record-measures-handover.js';
import { reportMeasures } from './report-measures.js';
import { enterMeasureResults } from './enter-measure-results.js';
import { notePlatformSilence } from './note-platform-silence.js';
import { askAgain } from './ask-again.js';
import { endChase } from './end-chase.js';

/** Everything that concerns measures and the platform that takes them. */
export const MEASURE_ACTIONS = table({
  RecordAsked: recordAsked,
  RecordMeasuresHandover: recordMeasuresHandover,
  ReportMeasures: reportMeasures,
  EnterMeasureResults: enterMeasureResults,
  NotePlatformSilence: notePlatformSilence,
  AskAgain: askAgain,
  EndChase: endChase,
});
