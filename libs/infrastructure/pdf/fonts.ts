import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);
const folderOf = (weight: string): string =>
  path.dirname(resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`));

/** Noto Serif SC in two weights (SIL Open Font License), whole: what a name is written with cannot be foreseen. */
export const FONT_FOLDERS: readonly string[] = ['400Regular', '700Bold'].map(folderOf);
export const REGULAR: string = resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
