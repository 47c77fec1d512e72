import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

const PROGRAMS: readonly (readonly [string, RegExp])[] = [
  ['api', /apps\/api\//],
  ['worker', /apps\/worker\//],
  ['demo platform', /apps\/demo-platform\//],
  ['mail server', /apps\/mail-server\//],
  ['standalone', /apps\/standalone\//],
  ['temporal', /temporal\S* server/],
  ['postgres', /postgres/],
];

/** The ids of a process and of all that it started, by program. Throws where there is no /proc. */
export function processesOf(root: number): ReadonlyMap<string, readonly number[]> {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  const commands = new Map(all.map(({ pid, command }) => [pid, command]));
  const named = (command: string | undefined): string | undefined =>
    PROGRAMS.find(([, pattern]) => command !== undefined && pattern.test(command))?.[0];
  const nameOf = ({ command, parent }: Process): string => named(command) ?? named(commands.get(parent)) ?? 'other';
  const byName = Map.groupBy(
    all.filter(({ pid }) => tree.has(pid)),
    nameOf,
  );
  return new Map([...byName].map(([name, some]) => [name, some.map(({ pid }) => pid)]));
}

/** Undefined for one that has ended meanwhile. */
function readProcess(pid: number): Process | undefined {
  try {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return { pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}
