/** What is reckoned, and what comes of it: of a model that knows counts alone (libs/screening/warnings). Days since 1970. */
export type ToReckon = {
  readonly subjects: readonly {
    readonly id: string;
    readonly group: string;
    readonly pool: string;
    readonly counts: readonly { readonly day: number; readonly part: number }[];
  }[];
  readonly festivals: readonly { readonly name: string; readonly on: readonly number[] }[];
  readonly on: number;
};

type Counted = { readonly part: number; readonly whole: number };

export type Reckoned = {
  readonly warnings: readonly {
    readonly subject: string;
    readonly since: number;
    readonly seen: Counted;
    readonly low: number;
    readonly high: number;
    readonly expected: Counted & {
      readonly rate: number;
      readonly season: number;
      readonly years: number;
      readonly scatter: number;
    };
    readonly chance: number;
    readonly error?: number;
  }[];
  readonly quiet: { readonly mornings: number; readonly asked: number; readonly alarms: number };
  readonly earlier: { readonly festivals: number; readonly warned: number; readonly stayed: number };
};

/** Undefined where it could not be reckoned now. */
export type Reckon = (wanted: ToReckon) => Promise<Reckoned | undefined>;
