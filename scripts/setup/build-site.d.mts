export function lastBuild(pointer?: string): string | null;
