// The comparing pages against the exported corpus: nothing left out, nothing added, with and without JavaScript.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Statement } from '../lib/types.ts';
import { forecastStates } from '../lib/vocabulary.ts';
import { corpus } from './templates.ts';

async function withoutScript(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Values of an attribute on the page, in order. */
const valuesOf = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluateAll((all, attribute) => all.map((element) => element.getAttribute(attribute) ?? ''), name);

for (const question of corpus.questions) {
  test(`the question “${question.short}” shows its forecasts, events, sources and reasons`, async ({ page }) => {
    await page.goto(`/questions/${question.id}`);
    const rows = corpus.insights.comparison[question.id] ?? [];
    const forecasts = rows.flatMap(({ statement, reported }) => [...(statement === null ? [] : [statement]), ...reported]);
    expect((await valuesOf(page, '.axis-item', 'data-statement')).sort()).toEqual([...forecasts].sort());
    expect((await valuesOf(page, '.figures tbody tr', 'data-statement')).sort()).toEqual([...forecasts].sort());
    expect((await valuesOf(page, '.bears-author [data-statement]', 'data-statement')).sort()).toEqual(
      rows.flatMap(({ bears }) => bears).sort(),
    );

    const shown = await page.locator('.events > li[data-event]').evaluateAll((events) =>
      events.map((event) => ({
        id: event.getAttribute('data-event'),
        when: event.getAttribute('data-when'),
        late: event.querySelector('.tag')?.textContent === 'late',
        sources: [...event.querySelectorAll('[data-source]')].map((source) => source.getAttribute('data-source')).sort(),
      })),
    );
    const expected = question.events.map(({ id, when, sources }) => ({ id, when, late: when === 'after', sources: [...sources].sort() }));
    const byEvent = (a: { id: string | null }, b: { id: string | null }) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
    expect(shown.sort(byEvent)).toEqual(expected.sort(byEvent));

    for (const forecast of forecasts) {
      const grounds = await valuesOf(page, `[data-forecast="${forecast}"] [data-ground]`, 'data-ground');
      expect(grounds.sort()).toEqual([...(corpus.insights.restsOn[forecast]?.direct ?? [])].sort());
    }
    await expect(page.getByText(question.criterion)).toBeVisible();
    const written = await page.locator('.axis-words').allTextContents();
    for (const words of written) expect(corpus.hedges.some((table) => words.includes(table.name))).toBe(true);
  });
}

test('every recommendation stands under each addressee and under its author, with or without JavaScript', async ({
  baseURL,
  browser,
  page,
}) => {
  const advice = corpus.statements.filter(
    (statement): statement is Extract<Statement, { kind: 'recommendation' }> => statement.kind === 'recommendation',
  );
  const byActor = advice.flatMap(({ id, to }) => to.map((actor) => `${actor} ${id}`)).sort();
  const byAuthor = advice
    .flatMap(({ id, essay }) => (corpus.essays.find((found) => found.id === essay)?.authors ?? []).map((author) => `${author} ${id}`))
    .sort();
  const shown = (of: Page, grouping: string) =>
    of
      .locator(`[data-grouping="${grouping}"] [data-recommendation]`)
      .evaluateAll((items) =>
        items
          .map((item) => `${item.closest('[data-group]')?.getAttribute('data-group')} ${item.getAttribute('data-recommendation')}`)
          .sort(),
      );
  await page.goto('/recommendations');
  for (const of of [page, await withoutScript(browser, `${baseURL}/recommendations`)]) {
    expect(await shown(of, 'actor')).toEqual(byActor);
    expect(await shown(of, 'author')).toEqual(byAuthor);
  }
});

for (const debate of corpus.debates) {
  test(`the debate “${debate.title}” shows its positions, cruxes and relations`, async ({ page }) => {
    await page.goto(`/debates/${debate.id}`);
    expect(await valuesOf(page, '[data-position]', 'data-position')).toEqual(debate.positions.map(({ author }) => author));
    expect((await valuesOf(page, '[data-crux]', 'data-crux')).sort()).toEqual(debate.cruxes.map(({ id }) => id).sort());
    const relations = corpus.relations.filter((relation) => relation.in === debate.id);
    expect((await valuesOf(page, '[data-relation]', 'data-relation')).sort()).toEqual(
      relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort(),
    );
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { reason } of relations) if (reason !== null) expect(text).toContain(reason);
  });
}

test('the method page has every entry of every table of words, what each lacks, and why a byline is inferred', async ({ page }) => {
  await page.goto('/about');
  for (const table of corpus.hedges) {
    const rows = await page
      .locator(`#table-${table.id} tbody tr`)
      .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)));
    expect(rows).toEqual(table.entries.map(({ words, range }) => [words, String(range[0]), String(range[1])]));
    const lacking = await page.locator(`#table-${table.id} dl > div`).allTextContents();
    for (const { words, why } of table.unmapped) {
      expect(lacking.some((text) => text.includes(`“${words}”`) && text.endsWith(why))).toBe(true);
    }
  }
  const text = (await page.locator('main').textContent()) ?? '';
  for (const { byline } of corpus.essays) if (byline !== 'stated') expect(text).toContain(byline);
});

test('the page of a prediction whose outcome speaks for nobody says why, and pins no outcome to it', async ({ page }) => {
  const states = ['already-decided', 'condition-unmet', 'premise-failed', 'scored'] as const;
  for (const state of states) {
    const id = Object.keys(corpus.insights.forecasts).find((one) => corpus.insights.forecasts[one] === state);
    if (id === undefined) continue;
    await page.goto(`/statements/${id}`);
    const head = page.locator('main .detail', { hasText: 'Answers' }).first();
    const told = Object.values(forecastStates).filter((words) => words !== 'scored');
    const text = (await head.textContent()) ?? '';
    expect(told.filter((words) => text.includes(words))).toEqual(state === 'scored' ? [] : [forecastStates[state]]);
    if (state !== 'scored') expect(await page.locator('main .forecast .pin').count()).toBe(0);
  }
});
