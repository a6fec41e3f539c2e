// A label and a width in; its lines out, none of them wider.
import { textWidth } from './text-width.ts';

/** The longest start of `text` that fits with `tail` behind it; at least one character. */
function fitStart(text: string, width: number, size: number, tail = ''): string {
  const characters = [...text];
  let count = characters.length;
  while (count > 1 && textWidth(characters.slice(0, count).join('') + tail, size) > width) count -= 1;
  return characters.slice(0, count).join('');
}

/** Words, those that are wider than a line cut into pieces that are not. */
function pieces(label: string, width: number, size: number): readonly string[] {
  return label.split(/\s+/).flatMap((word) => {
    const parts: string[] = [];
    for (let rest = word; rest !== ''; ) {
      const part = fitStart(rest, width, size);
      parts.push(part);
      rest = rest.slice(part.length);
    }
    return parts;
  });
}

/** Break at words into at most `most` lines of at most `width` px at `size` px; what does not fit ends in "…". */
export function wrapLabel(label: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces(label.trim(), width, size)) {
    const last = lines.at(-1);
    const longer = `${last} ${piece}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = fitStart(kept[most - 1] ?? '', width, size, '…').replace(/[\s,;:–—-]+$/, '');
  return [...kept.slice(0, -1), `${end}…`];
}
