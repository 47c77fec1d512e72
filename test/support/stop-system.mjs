export default async function stop() {
  await globalThis.wholeSystem?.stop();
}
