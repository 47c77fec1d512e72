declare module 'virtual:forms' {
  type Forms = Readonly<Record<string, import('./model/field.js').Form>>;
  export const LOADS: Readonly<Record<string, () => Promise<{ readonly default: Forms }>>>;
  export const PART_OF: Readonly<Record<string, string>>;
}
