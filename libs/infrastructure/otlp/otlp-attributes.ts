type Value = { readonly stringValue: string } | { readonly intValue: string } | { readonly boolValue: boolean };
export type OtlpAttribute = { readonly key: string; readonly value: Value };

/** Facts with their names, as OTLP writes them in JSON; what is null is left out. */
export const otlpAttributes = (
  named: Readonly<Record<string, string | number | boolean | null>>,
): readonly OtlpAttribute[] =>
  Object.entries(named).flatMap(([key, value]) => (value === null ? [] : [{ key, value: valueOf(value) }]));

const valueOf = (value: string | number | boolean): Value =>
  typeof value === 'boolean'
    ? { boolValue: value }
    : Number.isSafeInteger(value)
      ? { intValue: String(value) } // 64 bits are text in JSON
      : { stringValue: String(value) };
