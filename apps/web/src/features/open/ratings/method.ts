/** As much of the published rules as the page says in words. */
type Ruled = { readonly clause: string };
type Period = {
  readonly unit: 'calendar-days' | 'working-days' | 'months' | 'hours' | 'minutes';
  readonly count: number;
};
export type Method = {
  readonly version: string;
  readonly hash: string;
  readonly inForceFrom: string;
  readonly next?: { readonly version: string; readonly inForceFrom: string };
  readonly facts: readonly (Ruled & {
    readonly code: string;
    readonly roles: readonly string[];
    readonly effect: 'positive' | 'negative' | 'none';
    readonly weight: number;
    readonly class: string;
  })[];
  readonly classes: Readonly<
    Record<
      string,
      Ruled & {
        readonly halfLifeDays: number;
        readonly expiresAfterDays: number;
        readonly repairAfterDays: number;
        readonly publishedDays?: number;
      }
    >
  >;
  readonly shrinkage: { readonly strength: number };
  readonly sample: { readonly facts: number; readonly counterparties: number };
  readonly grades: { readonly from: Readonly<Record<string, number>> };
  readonly hysteresis: { readonly evaluations: number };
  readonly evaluation: { readonly dayOfMonth: number };
  readonly objection: { readonly within: Period; readonly decided: Period };
  readonly repair: { readonly onceInDays: number };
};
