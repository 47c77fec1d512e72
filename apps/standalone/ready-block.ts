export type Ready = {
  /** Where one signs in as anybody with one click. */
  readonly start: string;
  readonly api: string;
  readonly demo: string;
  readonly mail: string;
  readonly phones: string;
  /** What watches, where it was asked for and can be had. */
  readonly prometheus?: string;
  readonly grafana?: string;
  readonly home: string;
  readonly seconds: number;
};

/** The last thing that a start says: where everything is, and at the end the one address that leads to all of it. */
export function readyBlock({ start, api, demo, mail, phones, prometheus, grafana, home, seconds }: Ready): string {
  const rows = [
    ['API', api],
    ['Demo platform', demo],
    ['Mail that was sent', mail],
    ['Phones’ messages', phones],
    ...(prometheus ? [['Metrics and alerts', prometheus]] : []),
    ...(grafana ? [['Board', grafana]] : []),
    ['State and logs', home],
  ].map(([name = '', address]) => `  ${name.padEnd(20)}${address}`);
  return [
    '',
    ...rows,
    '',
    `Parley is ready after ${seconds.toFixed(1)} s. Ctrl-C stops it. Sign in as anybody with one click:`,
    '',
    `  ${start}`,
    '',
  ].join('\n');
}
