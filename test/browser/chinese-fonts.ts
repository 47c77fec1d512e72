import { writeFileSync } from 'node:fs';
import path from 'node:path';

const CHINESE = path.resolve('node_modules/@expo-google-fonts/noto-serif-sc');

/** Bare machines have no Chinese font; without one every character is as wide as every other, and no name is long. */
export function writeFonts(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const dirs = ['/usr/share/fonts', ...['400Regular', '600SemiBold'].map((weight) => path.join(CHINESE, weight))];
  const sans = ['system-ui', 'sans-serif'].map(
    (name) =>
      `<alias binding="strong"><family>${name}</family><prefer><family>DejaVu Sans</family><family>Noto Serif SC</family></prefer></alias>`,
  );
  const said = [...dirs.map((dir) => `<dir>${dir}</dir>`), ...sans, `<cachedir>${folder}/fonts</cachedir>`].join('');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${said}</fontconfig>`);
  return file;
}
