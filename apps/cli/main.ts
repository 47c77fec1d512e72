import { advanceClock } from './advance-clock.js';
import { archive } from './archive.js';
import { backup } from './backup.js';
import { readConfig, type Config } from './config.js';
import { loadDemo } from './demo/load-demo.js';
import { check } from './check-readiness.js';
import { files } from './files.js';
import { draw } from './draw/draw.js';
import { keys } from './keys.js';
import { log } from './log.js';
import { migrateDatabase } from './migrate-database.js';
import { checkPlatform } from './platform/check-platform.js';
import { projections } from './projections.js';
import { rating } from './rating.js';
import { rebuildWorkflows } from './rebuild-workflows.js';
import { restore } from './restore.js';
import { screen } from './screen.js';
import { showStatus } from './show-status.js';
import { verifyExport } from './verify-export.js';
import { warnBefore } from './warn.js';

type Command = {
  readonly usage: string;
  readonly does: string;
  readonly run: (config: Config, args: readonly string[], now: () => Date) => Promise<number>;
};

/** Operators' commands, by their first words. */
const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: { usage: 'migrate', does: 'brings the database to this version', run: migrateDatabase },
  status: {
    usage: 'status [--json]',
    does: 'shows readers, parked streams, overdue clocks, failing effects, queues',
    run: showStatus,
  },
  check: {
    usage: 'check [--association <id>]',
    does: 'says what is ready for production and what is not, with remedies, and who is missing in an association',
    run: check,
  },
  projections: {
    usage: 'projections rebuild|verify [--back] [name]',
    does: 'builds read models again from the log, or compares them with it',
    run: projections,
  },
  workflows: { usage: 'workflows rebuild', does: 'has every open dispute looked at again', run: rebuildWorkflows },
  log: {
    usage:
      'log verify [--from-start] [--connections <n>] | log head [--at <position>] [--expect <sha256>] | log check-head <saved.json> [--site <url>] | log archive <folder> --before <position|day> | log check-archive <folder> [--site <url>]',
    does: 'checks every event of the log; tells what all streams end in; holds a saved head against it; writes archives of it with a signed list, and checks them (docs/running.md)',
    run: log,
  },
  keys: {
    usage: 'keys next|wrap|status|rotate|push',
    does: 'replaces the master key while everything runs (docs/running.md)',
    run: keys,
  },
  files: {
    usage: 'files verify | files move [--keep]',
    does: 'opens every file that the log names, and tells what is not as it was; moves all to another store (docs/running.md)',
    run: files,
  },
  export: {
    usage: 'export verify <file.zip>',
    does: 'compares the files of a bundle with the list in it, and tells its SHA-256',
    run: verifyExport,
  },
  backup: {
    usage: 'backup <folder> [--keys <folder>] [--days <n>] [--thin-after <n>]',
    does: 'archives the running system (docs/backup.md)',
    run: backup,
  },
  archive: {
    usage: 'archive <folder> [--keys <folder>] [--days <n>] [--base-days <n>] [--every <seconds>] [--once]',
    does: 'archives the database’s journal while it runs, for a restore to any instant (docs/backup.md)',
    run: archive,
  },
  restore: {
    usage:
      'restore <folder> [--keys <folder>] [--snapshot <name> | --at <instant> [--snapshot-to <folder>]] [--erasures <folder>]',
    does: 'puts an archived system back on an empty machine, as of a snapshot or of an instant, and verifies it',
    run: restore,
  },
  rating: {
    usage: 'rating compare <a> <b> | rating show [member]',
    does: 'compares two versions of the rating rules on the log, or reckons ratings from it',
    run: rating,
  },
  screen: {
    usage: 'screen [--names <file>] <file>',
    does: 'finds words under suspicion in listings, one a line, in whichever spelling (docs/screening.md)',
    run: screen,
  },
  warn: {
    usage: 'warn --festival <name>=<day> [--on <day>] <file>',
    does: 'tells who stands out before a festival, by counts of complaints by day (docs/screening.md)',
    run: warnBefore,
  },
  draw: {
    usage: 'draw verify <dispute | file.json>',
    does: 'computes a panel’s draw again from public data alone (docs/draw.md)',
    run: draw,
  },
  platform: {
    usage: 'platform check <url> --secret whsec_… [--listen host:port]',
    does: 'tells a platform’s engineers what their side gets wrong',
    run: checkPlatform,
  },
  clock: {
    usage: 'clock advance P15D [--association <id>]',
    does: 'moves legal time on, outside production',
    run: advanceClock,
  },
  demo: {
    usage: 'demo load [--found]',
    does: 'founds the demo association in an empty installation and fills it, outside production',
    run: loadDemo,
  },
};

const asksHelp = (word: string): boolean => ['help', '--help', '-h'].includes(word);

const [word = '', ...args] = process.argv.slice(2);
const command = COMMANDS[word];
if (!command) {
  const lines = Object.values(COMMANDS).map(({ usage, does }) =>
    usage.length < 44 ? `  parley ${usage.padEnd(44)}${does}` : `  parley ${usage}\n${' '.repeat(53)}${does}`,
  );
  console.error(
    [
      ...(word === '' || asksHelp(word) ? [] : [`There is no command ${word}.`, '']),
      'parley: operators’ commands',
      '',
      ...lines,
    ].join('\n'),
  );
  process.exit(word === '' || asksHelp(word) ? 0 : 2);
}
try {
  process.exitCode = await command.run(readConfig(process.env), args, () => new Date());
} catch (error) {
  console.error(`parley ${word}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
