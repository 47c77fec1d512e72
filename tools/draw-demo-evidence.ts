import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser.js';
import { SCENES } from './demo-evidence/scenes.js';

/**
 * Draws the pictures that the demo’s people send as evidence and records its video, as Chromium itself encodes them:
 * `npm run build && node dist/tools/draw-demo-evidence.js`. What it makes is checked in.
 */
const folder = path.resolve('apps/cli/demo/assets');
const font = pathToFileURL(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
).href;
const STYLE = `<style>@font-face{font-family:Noto;src:url(${font})}body{margin:0}svg{display:block;font-family:Noto,sans-serif}</style>`;
const SECONDS = 8;

const { program, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath: program,
  env: { ...process.env, ...env } as Record<string, string>,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const work = mkdtempSync(path.join(tmpdir(), 'parley-draw-'));
const show = async (html: string): Promise<void> => {
  const file = path.join(work, 'scene.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${STYLE}${html}`);
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('document.fonts.ready');
};
for (const [name, { width, height, svg }] of Object.entries(SCENES)) {
  await page.setViewportSize({ width, height });
  await show(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`);
  await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 72 });
}
await record(page);
await browser.close();

/** The room of the bag as a film: the hand with the bag moves, comments rise, the clock runs. */
async function record(on: Page): Promise<void> {
  await on.setViewportSize({ width: 720, height: 1280 });
  await show('<canvas id="c" width="360" height="640"></canvas>');
  const still = `data:image/jpeg;base64,${(await import('node:fs')).readFileSync(path.join(folder, 'bag-room.jpg')).toString('base64')}`;
  const film = await on.evaluate(
    `(async () => {
      const picture = new Image(); picture.src = ${JSON.stringify(still)}; await picture.decode();
      const canvas = document.getElementById('c'); const g = canvas.getContext('2d');
      const recorder = new MediaRecorder(canvas.captureStream(12), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 140000 });
      const parts = []; recorder.ondataavailable = (event) => parts.push(event.data);
      const ended = new Promise((resolve) => (recorder.onstop = resolve)); recorder.start();
      const begun = performance.now();
      await new Promise((resolve) => { const draw = () => {
        const t = (performance.now() - begun) / 1000; if (t > ${SECONDS}) return resolve();
        g.drawImage(picture, 0, 0, 360, 640);
        const sway = Math.sin(t * 1.6) * 9;
        g.drawImage(picture, 180, 520, 360, 360, 90 + sway, 260 + Math.cos(t * 1.6) * 4, 180, 180);
        g.fillStyle = '#20242e'; g.fillRect(262, 24, 92, 24); g.fillStyle = '#ffd76a'; g.font = '15px monospace';
        g.fillText('20:14:' + String(35 + Math.floor(t)).padStart(2, '0'), 268, 41);
        g.fillStyle = '#fe2c55'; for (let i = 0; i < 5; i++) { const up = (t * 60 + i * 90) % 420; g.globalAlpha = Math.max(0, 1 - up / 420); g.beginPath(); g.arc(325 + Math.sin(up / 24 + i) * 12, 540 - up, 6, 0, 7); g.fill(); } g.globalAlpha = 1;
        setTimeout(draw, 80); }; draw(); });
      recorder.stop(); await ended;
      const bytes = new Uint8Array(await new Blob(parts).arrayBuffer()); let text = ''; for (const one of bytes) text += String.fromCharCode(one); return btoa(text);
    })()`,
  );
  writeFileSync(path.join(folder, 'bag-film.webm'), Buffer.from(String(film), 'base64'));
}
