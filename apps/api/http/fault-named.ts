/** How the fault of a field is called that a refusal names: `InstantImplausible` is `instant-implausible` there. */
export const faultNamed = (code: string): string => code.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
