import type { DisputeEvent } from '../../dispute/core/state.js';
import { clockSays, fileCounterNotice, serviceSubjectOf, withdrawComplaint } from '../core/commands.js';
import { accepted } from '../core/scenes.js';
import { andThen } from '../core/story.js';
import { overdue, reportCame, reportPerformance } from '../talks/performance-commands.js';
import { recordHandover, recordReturned } from './service-commands.js';

/** Letters that came back after they were deemed to have arrived, and a report of which the arrival is waited for. */
export const displacedStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    accepted,
    recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post'),
    clockSays('DeemArrival', '03-06T00:01', serviceSubjectOf('forwarded-notice', 'ben')),
    clockSays('DeclareDefault', '03-11T00:01', 'respondent:ben'),
    fileCounterNotice('03-11T10:00', 'ben', ['bag']),
    withdrawComplaint('03-12T10:00', 'pair:ben:cap'),
    recordReturned('03-13T10:00', 'forwarded-notice', 'ben'),
  ),
  andThen(overdue, reportPerformance('04-12T10:00'), reportCame('04-12T11:00')),
];
