// The target of a link in; whether it is an id of the corpus, a safe address, or refused, out.

const schemes = new Set(['https', 'http', 'mailto']);
const ids = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
/** What a browser drops or a reader does not see: controls, white space, zero-width and direction marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unseen = /[\u0000-\u0020\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g;

export type UrlKind = 'id' | 'safe' | 'refused';

/** `slim-2020/own-it` is an id; `https:`, `http:`, `mailto:`, relative targets and `#…` are safe; anything else, also `//host`, is refused. */
export function checkUrl(url: string): UrlKind {
  if (ids.test(url)) return 'id';
  const bare = url.replace(unseen, '');
  if (/^[\\/]{2}/.test(bare)) return 'refused';
  const scheme = /^([^/?#\\:]*):/.exec(bare)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? 'safe' : 'refused';
}
