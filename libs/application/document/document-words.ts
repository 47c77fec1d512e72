/** Under its name, or nothing where there are none. */
export const words = <K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: string };
