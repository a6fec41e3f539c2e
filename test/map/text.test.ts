import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSize, narrowBox, nodeBox, padding, wideBox } from '../../lib/map/node-box.ts';
import { textWidth } from '../../lib/map/text-width.ts';
import { wrapLabel } from '../../lib/map/wrap-label.ts';

describe('textWidth', () => {
  it('adds up advances, and takes what it does not know for as wide as it is high', () => {
    expect(textWidth('W', 10)).toBe(8);
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('語', 14)).toBe(14);
    expect(textWidth('ab', 20)).toBe(textWidth('a', 20) + textWidth('b', 20));
  });
});

describe('wrapLabel', () => {
  it('breaks at words and keeps them all', () => {
    expect(wrapLabel('Deterrence needs a gain for both sides', 140, 14, 3)).toEqual(['Deterrence needs a', 'gain for both sides']);
  });

  it('ends in … what does not fit, without the space or comma before it', () => {
    const lines = wrapLabel('One thing, another thing, and a third thing, and more of them', 80, 14, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\w…$/);
  });

  it('cuts a word that is wider than a line', () => {
    expect(wrapLabel('Incomprehensibilities', 60, 14, 9).join('')).toBe('Incomprehensibilities');
  });

  it('never makes a line that is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 90 }),
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (label, width, most) => {
          const lines = wrapLabel(label, width, 14, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect([...line.replace('…', '')].length <= 1 || textWidth(line, 14) <= width).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('nodeBox', () => {
  it('holds its lines and the line beneath, whatever the kind', () => {
    for (const kind of Object.keys(padding) as (keyof typeof padding)[]) {
      for (const style of [wideBox, narrowBox]) {
        const box = nodeBox(
          { kind, label: 'The strike showed that leaders can be reached anywhere today', by: 'Longname-Longername, reporting' },
          style,
        );
        const [left, right] = padding[kind];
        expect(box.lines.length).toBeLessThanOrEqual(style.lines);
        for (const line of [...box.lines, box.by]) expect(textWidth(line, labelSize)).toBeLessThanOrEqual(style.width - left - right);
        expect(box.height).toBeGreaterThanOrEqual((box.lines.length + 1) * 18);
      }
    }
  });
});
