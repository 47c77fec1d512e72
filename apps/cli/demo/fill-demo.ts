import { DemoProgress, demoProgressFile } from '#infrastructure/demo/demo-files.js';
import { openPdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import { existsSync, readFileSync } from 'node:fs';
import type { Config } from '../config.js';
import { ANSWERED } from '#infrastructure/demo/courses/answered-complaints.js';
import { FOUND_OUT } from '#infrastructure/demo/courses/found-out.js';
import { NEW_COMPLAINTS } from '#infrastructure/demo/courses/new-complaints.js';
import { TALKED_OVER } from '#infrastructure/demo/courses/talked-over.js';
import { OFFICE_WORKS } from '#infrastructure/demo/office/office-works.js';
import { openEvidenceFiles } from '#infrastructure/demo/evidence/evidence-files.js';
import { openSite } from './open-site.js';
import { CAST, DAYS_BACK, found, makeAccounts } from '#infrastructure/demo/people/found.js';
import { settle } from '#infrastructure/demo/people/settle.js';
import { openDays } from '#infrastructure/demo/script/days.js';
import { openClock } from '#infrastructure/demo/script/move-clock.js';
import { openProgress } from '#infrastructure/demo/script/progress.js';

const COURSES = [...NEW_COMPLAINTS, ...ANSWERED, ...TALKED_OVER, ...FOUND_OUT];

/** Eight weeks of work, day by day up to now, by everybody’s own commands. */
export async function fillDemo(config: Config, now: () => Date): Promise<void> {
  const file = demoProgressFile(config.home);
  if (existsSync(file) && DemoProgress.parse(JSON.parse(readFileSync(file, 'utf8'))).state === 'done') return;
  const site = await openSite(config, now);
  if (!site) return;
  const gone = (day: string): number =>
    DAYS_BACK - Math.round((Date.parse(site.when.day(0)) - Date.parse(day)) / 86_400_000);
  const progress = openProgress(file, DAYS_BACK, COURSES.length, gone);
  const pdf = openPdfMaker();
  try {
    const begun = await found(site);
    const accountIds = await makeAccounts(site, begun.associationId, CAST);
    const founded = { ...begun, accountIds };
    const moveTo = openClock(site, founded.associationId, progress.dayIs);
    // what falls due on the last way takes its time, which has to be caught up
    const arrive = (): Promise<void> => moveTo(now()).then(() => moveTo(now()));
    const days = openDays(moveTo);
    const files = openEvidenceFiles(pdf);
    const world = await settle({ ...site, ...founded, days, files, filed: progress.filed });
    const threads = [...COURSES, ...OFFICE_WORKS].map((course) => () => course.play(world, course.name));
    await days.play(threads).finally(arrive);
    progress.ended();
  } catch (error) {
    progress.failed(error instanceof Error ? error.message : String(error));
    throw error;
  } finally {
    await pdf.close();
  }
}
