import type { World } from '../world.js';
import type { Exhibit } from './matters.js';

export type NamedFile = {
  readonly ref: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly description: string;
};
type Named = {
  readonly evidence: readonly NamedFile[];
  /** By the codes of the checklist. */
  readonly materials: readonly {
    readonly code: string;
    readonly evidence: readonly string[];
    readonly issuedOn?: string;
  }[];
};

/** Files as a request names them; their bytes follow. One file is sent once, however many codes it stands for. */
export async function nameExhibits(
  { files, when }: Pick<World, 'files' | 'when'>,
  exhibits: readonly Exhibit[],
): Promise<Named> {
  const all = await Promise.all(
    exhibits.map(async ({ file, ...rest }) => ({
      ...rest,
      file: typeof file === 'string' ? files.shown(file) : await files.printed(file),
    })),
  );
  const refs = new Map<string, string>();
  const evidence = all.flatMap(({ says, file: { sha256, mediaType } }) => {
    if (refs.has(sha256)) return [];
    const ref = `e${refs.size + 1}`;
    refs.set(sha256, ref);
    return [{ ref, sha256, mediaType, description: says }];
  });
  const materials = [...Map.groupBy(all, ({ code }) => code)].map(([code, some]) => ({
    code,
    evidence: [...new Set(some.flatMap(({ file }) => refs.get(file.sha256) ?? []))],
    ...(some.some(({ isFresh }) => isFresh) && { issuedOn: when.day(-70) }),
  }));
  return { evidence, materials };
}
