type Made = {
  readonly subjects: readonly {
    readonly id: string;
    readonly group: string;
    readonly days: readonly { readonly day: number; readonly part: number; readonly whole: number }[];
  }[];
  readonly festivals: readonly { readonly name: string; readonly on: readonly number[] }[];
  readonly guilty: ReadonlySet<string>;
};
export declare const makeHistory: (how: {
  readonly seed: number;
  readonly shops: number;
  readonly effect: number;
  readonly oneIn?: number;
  readonly scatter?: number;
  readonly goods?: number;
}) => Made;
