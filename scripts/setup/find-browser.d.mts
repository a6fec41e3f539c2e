export function findBrowser(): string | null;
export const noBrowser: string;
