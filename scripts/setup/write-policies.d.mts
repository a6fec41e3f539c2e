export function withPolicy(html: string, name: string): string;
export function writePolicies(folder: string): void;
