/** As people write a time, by the clock of Beijing where it names none; undefined where it is none. */
export const instantIn = (text: string): string | undefined => {
  const said = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T](\d{1,2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!said) return undefined;
  const [, year = '', month = '', day = '', minute = '', second = ':00', zone = '+08:00'] = said;
  const two = (part: string): string => part.padStart(2, '0');
  const at = `${year}-${two(month)}-${two(day)}T${minute.padStart(5, '0')}${second}${zone}`;
  return Number.isNaN(Date.parse(at)) ? undefined : at;
};
