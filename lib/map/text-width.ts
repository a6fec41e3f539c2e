// A text in; how wide it is in Source Sans 3 semibold, at most, out: so that labels are broken alike at build and in any browser.

/** Advance widths in thousandths of the type size, read from the font at weight 600 and rounded up. */
const widths: readonly (readonly [number, string])[] = [
  [200, ' \u00a0'],
  [280, "',.:;ijl|·‘’"],
  [300, 'I'],
  [340, '!f()-[]{}•'],
  [380, '/\\rt°'],
  [440, '*s'],
  [460, '?z«»¿'],
  [480, 'c–'],
  [500, '"J_vxy“”'],
  [520, '0123456789#$+<=>FLY^aeg~€£§±×÷'],
  [540, 'EVZk'],
  [560, 'ASTX`hnouđĸ'],
  [580, 'Cbdpqµþ'],
  [600, 'BKPR¶'],
  [620, 'ß'],
  [640, '&DG'],
  [660, 'NUÐ'],
  [680, 'HOQØŁ'],
  [760, 'Mw©'],
  [800, 'W—'],
  [860, '%mæœ'],
  [900, '@ÆŒ'],
  [980, '…'],
];
const byCharacter = new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));
/** What the table does not know is taken to be as wide as it is high. */
const unknown = 1000;

/** A letter with accents is as wide as without them. */
function widthOf(character: string): number {
  return byCharacter.get(character) ?? byCharacter.get(character.normalize('NFD').charAt(0)) ?? (/^\p{Mn}$/u.test(character) ? 0 : unknown);
}

/** Width in px at a type size of `size` px; lighter weights are narrower. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return (thousandths * size) / 1000;
}
