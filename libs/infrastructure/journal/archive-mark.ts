import { z } from 'zod';
import { keptMark } from '../backup/kept-mark.js';

/** Up to when the journal was archived by the last round of a `parley archive` that runs on; kept in PARLEY_HOME. */
const mark = keptMark('archive-mark.json', z.object({ base: z.string(), at: z.iso.datetime() }));

/** A round comes every few seconds, and after a base of much that is new takes some minutes. */
export const LATE_SECONDS = 15 * 60;

export const archiveMarkFile = mark.fileIn;
export const writeArchiveMark = mark.write;

/** Seconds for which nothing has been archived; undefined where no `parley archive` ever ran on from this folder. */
export const archiveAge = mark.ageIn;
