// A string in; the SHA-256 of its UTF-8 bytes, in lower-case hex, out.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes, 64 hex digits: what `sha256sum` prints for a file of this text. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
