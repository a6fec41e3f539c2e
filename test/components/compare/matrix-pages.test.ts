import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlace, furtherPlaces, isWhole, matrixPath, mostColumns, mostRows, partAt } from '../../../components/compare/matrix-pages.ts';

describe('the pages of the table', () => {
  it('hold every question and author once, so many at a time', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(320), (authors, questions) => {
        const columns = Array.from({ length: authors }, (_, at) => at);
        const rows = Array.from({ length: questions }, (_, at) => at);
        const places = [firstPlace, ...furtherPlaces(authors, questions)];
        const seen = new Set<string>();
        for (const place of places) {
          const shownColumns = partAt(columns, place.columns, mostColumns);
          const shownRows = partAt(rows, place.page, mostRows);
          expect(shownColumns.length).toBeLessThanOrEqual(6);
          expect(shownRows.length).toBeLessThanOrEqual(50);
          for (const row of shownRows) {
            for (const column of shownColumns) {
              expect(seen.has(`${row} ${column}`)).toBe(false);
              seen.add(`${row} ${column}`);
            }
          }
        }
        expect(seen.size).toBe(authors * questions);
        expect(new Set(places.map(matrixPath)).size).toBe(places.length);
        expect(places.length === 1).toBe(isWhole(authors, questions));
      }),
      { numRuns: 30 },
    );
  });

  it('are thirty of thirty authors and three hundred questions, and one of five and fifty', () => {
    expect(furtherPlaces(30, 300)).toHaveLength(29);
    expect(furtherPlaces(30, 300).at(-1)).toEqual({ columns: 5, page: 6 });
    expect(furtherPlaces(6, 50)).toEqual([]);
    expect(furtherPlaces(0, 0)).toEqual([]);
  });

  it('have the first one at the address of the table', () => {
    expect(matrixPath(firstPlace)).toBe('/predictions');
    expect(matrixPath({ columns: 1, page: 2 })).toBe('/predictions/columns/1/2');
    expect(matrixPath({ columns: 2, page: 1 })).toBe('/predictions/columns/2/1');
  });
});
